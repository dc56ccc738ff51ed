// Row fusion: kernels that work row by row on the same data become one kernel with one loop over rows.
// Requires: plan_fuse. Provides: Kernel.part, .whole, .rows, .row_axes of merged kernels, in an order that respects
// their data; Buffer.rows of what does not outlive a row; names anew.
// Invalidates: the order of kernels; Buffer.first (scratch here).
//
// A row is what the leading axes of a kernel's loops leave: an example, a token, a row of scores. Softmax
// is a maximum, an exponential, a sum and a quotient of each row: four loop nests of their own, with a pass over memory
// each, or one loop over rows, in which the row stays in the cache and what is between the four in a local array.
//
// Legal: map kernels, reductions and argmax with R rows each (the product of the leading axes of their loops, of which
// a reduction reduces none) may run row by row, one after the other, if whatever one of them writes the others read, if
// at all, in the same row only. This is asked of the index expressions that the kernels' values really give
// (lower_probe): a load of element e of a buffer of n elements is in row e / (n / R), which must be the row of the
// loop, as an equality of index expressions. Kernels that are not merged must not have to run in between. The order
// within each reduction stays that of its part, so that the bits do not depend on threads, which share the loop over
// rows. Products of a matrix for each example (and head) join what is done to the rows of those matrices, if they are
// small: scores, their softmax and what it weighs, one after the other in the cache. Other contractions keep their own
// loops, and so do convolutions and pools, with two exceptions: the pooling of what a convolution computes for nothing
// else runs after it, example by example, so that the image is never in memory; and so do sums of what it computes, the
// statistics of a batch norm, which find the image in the cache.
//
// Profitable: if one reads what another writes, or both read the same; if a reduction is among them (maps of one shape
// are one kernel already) or they are in a loop over steps, where each kernel less is one wait less in every step; and
// if there are rows enough for the threads that the work is worth (ENOUGH_ROWS). The finest rows win: they need the
// smallest local arrays.
//
// What is computed again (recompute.c) stays apart, as it was the first time.
// A kernel of the update may join one of the loss if it writes no tensor: then the loss being infinite changes nothing.
#include "lower.h"

#include <string.h>

enum {
    ENOUGH_ROWS = 8,         // for threads to share
    WINDOW = 64,             // earlier kernels that are tried
    LOCAL_BYTES = 16384,     // of a row of one buffer, in the first-level cache
    LOCALS_BYTES = 65536,    // of the rows of all buffers of a kernel, on the stack
    IMAGE_BYTES = 163840,    // of an image that is pooled, in the second-level cache, on the stack
    WEIGHTS_BYTES = 1048576, // of a convolution that is done example by example
    SUMMED_BYTES = 524288,   // of an image that is summed while it is in the second-level cache
};

typedef struct Load {
    const Buffer *buffer;
    const LExpr *load;
    LExpr *element;
} Load;

// A kernel as plan_fuse made it.
typedef struct Unit {
    Kernel *kernel;
    bool eligible;
    Shape loops; // of the kernel's loops; its row axes are among the first `outer`
    int outer;
    LExpr *index[MAX_RANK];
    Load *load;
    int load_count;
    int *after; // units whose data it needs, or who need data that it overwrites
    int after_count;
    int group;
} Unit;

typedef struct Group {
    int *unit; // in order
    int unit_count;
    int64_t rows; // 0: one unit, any number
    bool commit, reduces;
    bool pools; // a convolution and the pooling of its result
    int64_t flops, bytes;
    int stamp;
    bool placed;
} Group;

typedef struct Readers {
    struct Reader {
        int unit;
        const Buffer *buffer;
    } * reader;
    int count;
} Readers;

typedef struct Rows {
    Plan *plan;
    Readers *readers; // by the mark of a buffer's root: who loads some of its bytes
    Unit *unit;
    Group *group; // group i holds unit i at first
    int count, stamp;
    int buffer_count;
    int *seen; // by LExpr.id: the last unit that was asked
    int seen_count;
} Rows;

static Buffer *storage(Buffer *buffer)
{
    return buffer->base ? storage(buffer->base) : buffer;
}

// Slots of a stack count as the whole of it.
static Buffer *root(Buffer *buffer)
{
    Buffer *whole = buffer->base ? buffer->base : buffer->stack;
    return whole ? root(whole) : buffer;
}

// ---- the order between kernels --------------------------------------------------------------------

typedef struct Use {
    int writer;  // -1: none so far
    int *reader; // since then
    int reader_count;
} Use;

static void run_after(Unit *unit, int earlier, int self)
{
    if (earlier < 0 || earlier == self)
        return;
    for (int i = 0; i < unit->after_count; i++)
        if (unit->after[i] == earlier)
            return;
    unit->after = mem_grow(unit->after, unit->after_count, sizeof *unit->after);
    unit->after[unit->after_count++] = earlier;
}

static void note_read(Rows *rows, Use *uses, Buffer *buffer, int self)
{
    Use *use = &uses[root(buffer)->mark];
    run_after(&rows->unit[self], use->writer, self);
    if (use->reader_count > 0 && use->reader[use->reader_count - 1] == self)
        return;
    use->reader = mem_grow(use->reader, use->reader_count, sizeof *use->reader);
    use->reader[use->reader_count++] = self;
}

static void note_write(Rows *rows, Use *uses, Buffer *buffer, int self)
{
    Use *use = &uses[root(buffer)->mark];
    run_after(&rows->unit[self], use->writer, self);
    for (int i = 0; i < use->reader_count; i++)
        run_after(&rows->unit[self], use->reader[i], self);
    use->writer = self;
    use->reader_count = 0;
}

typedef void BufferVisitor(Rows *rows, Use *uses, Buffer *buffer, int self);

// A copy loads what another kernel stored, a loop what it carries from its start on.
static void visit_reads(Rows *rows, Use *uses, int self, BufferVisitor *visit)
{
    const Kernel *kernel = rows->unit[self].kernel;
    for (int j = 0; j < kernel->value_count; j++)
        for (int k = 0; k < kernel->value[j]->input_count; k++) {
            const Value *input = kernel->value[j]->input[k];
            if (input->buffer && input->kernel != kernel)
                visit(rows, uses, input->buffer, self);
        }
    for (int j = 0; j < kernel->output_count; j++) {
        const Value *value = kernel->output[j].value;
        if (value->buffer && value->kernel != kernel)
            visit(rows, uses, value->buffer, self);
    }
    for (int j = 0; kernel->loop && j < kernel->loop->scan->port_count; j++)
        if (kernel->loop->history[j])
            visit(rows, uses, kernel->loop->history[j], self);
}

static void visit_writes(Rows *rows, Use *uses, int self, BufferVisitor *visit)
{
    const Kernel *kernel = rows->unit[self].kernel;
    for (int j = 0; j < kernel->output_count; j++)
        visit(rows, uses, kernel->output[j].buffer, self);
    for (int j = 0; kernel->loop && j < kernel->loop->scan->port_count; j++)
        if (kernel->loop->history[j])
            visit(rows, uses, kernel->loop->history[j], self);
}

static void forget_number(Rows *rows, Use *uses, Buffer *buffer, int self)
{
    (void)rows;
    (void)uses;
    (void)self;
    root(buffer)->mark = -1;
}

static void give_number(Rows *rows, Use *uses, Buffer *buffer, int self)
{
    (void)uses;
    (void)self;
    if (root(buffer)->mark < 0)
        root(buffer)->mark = rows->buffer_count++;
}

// The body of a loop uses buffers of the plans around it, too.
static int number_buffers(Rows *rows)
{
    for (int number = 0; number <= 1; number++)
        for (int i = 0; i < rows->count; i++) {
            visit_reads(rows, NULL, i, number ? give_number : forget_number);
            visit_writes(rows, NULL, i, number ? give_number : forget_number);
        }
    return rows->buffer_count;
}

static void add_reader(Rows *rows, Use *uses, Buffer *buffer, int self)
{
    (void)uses;
    Readers *readers = &rows->readers[root(buffer)->mark];
    if (readers->count > 0 && readers->reader[readers->count - 1].unit == self &&
        readers->reader[readers->count - 1].buffer == buffer)
        return;
    readers->reader = mem_grow(readers->reader, readers->count, sizeof *readers->reader);
    readers->reader[readers->count++] = (struct Reader){self, buffer};
}

static void find_order(Rows *rows)
{
    int count = number_buffers(rows);
    Use *uses = mem_alloc((size_t)(count + 1) * sizeof *uses);
    rows->readers = mem_alloc((size_t)(count + 1) * sizeof *rows->readers);
    for (int i = 0; i < rows->count; i++)
        visit_reads(rows, NULL, i, add_reader);
    for (int i = 0; i < count; i++)
        uses[i].writer = -1;
    for (int i = 0; i < rows->count; i++) {
        visit_reads(rows, uses, i, note_read);
        visit_writes(rows, uses, i, note_write);
    }
}

// Must the group run after `target`, having left it?
static bool reaches(Rows *rows, int group, int target)
{
    Group *g = &rows->group[group];
    if (group == target)
        return true;
    if (g->stamp == rows->stamp)
        return false;
    g->stamp = rows->stamp;
    for (int i = 0; i < g->unit_count; i++) {
        const Unit *unit = &rows->unit[g->unit[i]];
        for (int j = 0; j < unit->after_count; j++) {
            int before = rows->unit[unit->after[j]].group;
            if (before != group && reaches(rows, before, target))
                return true;
        }
    }
    return false;
}

// Is there a third group that must run between the two?
static bool is_between(Rows *rows, int early, int late)
{
    const Group *g = &rows->group[late];
    rows->stamp++;
    for (int i = 0; i < g->unit_count; i++) {
        const Unit *unit = &rows->unit[g->unit[i]];
        for (int j = 0; j < unit->after_count; j++) {
            int before = rows->unit[unit->after[j]].group;
            if (before != early && before != late && reaches(rows, before, early))
                return true;
        }
    }
    return false;
}

// ---- what each kernel does ------------------------------------------------------------------------

static void note_load(Unit *unit, const LExpr *e)
{
    const Buffer *buffer = storage(e->buffer);
    LExpr *element = l_flatten(e->buffer->shape, e->operand);
    for (int i = 0; i < unit->load_count; i++)
        if (unit->load[i].buffer == buffer && unit->load[i].element == element)
            return;
    unit->load = mem_grow(unit->load, unit->load_count, sizeof *unit->load);
    unit->load[unit->load_count++] = (Load){buffer, e, element};
}

static bool is_seen(Rows *rows, const LExpr *e, int stamp)
{
    while (e->id >= rows->seen_count) {
        rows->seen = mem_grow(rows->seen, rows->seen_count, sizeof *rows->seen);
        rows->seen[rows->seen_count++] = 0;
    }
    bool seen = rows->seen[e->id] == stamp;
    rows->seen[e->id] = stamp;
    return seen;
}

static void find_loads(Rows *rows, Unit *unit, const LExpr *e)
{
    int stamp = unit->group + 1; // a unit is in the group of its number at first
    if (is_seen(rows, e, stamp))
        return;
    if (e->kind == LEXPR_LOAD)
        note_load(unit, e);
    for (int i = 0; i < e->operand_count; i++)
        find_loads(rows, unit, e->operand[i]);
}

static bool is_reduction(const Kernel *kernel)
{
    return kernel->anchor && (kernel->anchor->op == &op_reduce || kernel->anchor->op == &op_argmax);
}

static bool is_convolution(const Kernel *kernel)
{
    const Op *op = kernel->anchor ? kernel->anchor->op : NULL;
    return op && op->is_convolution && op != &op_winograd_spread;
}

static bool is_pooling(const Kernel *kernel)
{
    return kernel->anchor && kernel->anchor->op == &op_pool;
}

static bool is_batched_product(const Kernel *kernel)
{
    return kernel->anchor && kernel->anchor->op == &op_contract && kernel->anchor->attribute.contract.batch_count > 0;
}

// The kept axes before the first one that is reduced; those before the pixels; the pairs of a product.
static int outer_axes(const Kernel *kernel, Shape loops)
{
    const Value *anchor = kernel->anchor;
    if (!anchor)
        return loops.rank;
    if (anchor->op == &op_argmax)
        return anchor->attribute.argmax.axis;
    if (anchor->op == &op_contract)
        return anchor->attribute.contract.batch_count;
    if (is_convolution(kernel) || is_pooling(kernel))
        return loops.rank - 3;
    int axis = 0;
    while (axis < loops.rank && !(anchor->attribute.reduce.axes >> axis & 1))
        axis++;
    return axis;
}

static void probe(Rows *rows, Unit *unit, struct Sharing *sharing)
{
    Kernel *kernel = unit->kernel;
    unit->eligible = !kernel->anchor || is_reduction(kernel) || is_convolution(kernel) || is_pooling(kernel) ||
                     is_batched_product(kernel);
    if (!unit->eligible)
        return;
    unit->loops = (kernel->anchor ? kernel->anchor : kernel->output[0].value)->shape;
    unit->outer = outer_axes(kernel, unit->loops);
    Lower lower = lower_start(rows->plan, kernel, sharing, false);
    int count;
    LExpr **all = lower_probe(&lower, unit->index, &count);
    for (int i = 0; i < count; i++)
        find_loads(rows, unit, all[i]);
}

// ---- legality -------------------------------------------------------------------------------------

// The leading axes of the unit's loops that make so many rows; -1 if none do.
static int row_axes(const Unit *unit, int64_t rows)
{
    int64_t product = 1;
    int axis = 0;
    while (product < rows && axis < unit->outer)
        product *= unit->loops.dim[axis++];
    bool images = is_convolution(unit->kernel) || is_pooling(unit->kernel); // one loop goes over all of them
    return product == rows && (!images || axis == unit->outer) ? axis : -1;
}

static LExpr *row_of_loops(const Unit *unit, int64_t rows)
{
    return l_flatten(shape_of(row_axes(unit, rows), unit->loops.dim), unit->index);
}

// The row that the leading indices of the load make; NULL if they make no row. The others may look as if they could be
// out of range: an element of a part of a concatenation is loaded where it is that part's.
static LExpr *row_of_load(const LExpr *load, int64_t rows)
{
    Shape shape = load->buffer->shape;
    int64_t product = 1;
    int axis = 0;
    while (product < rows && axis < shape.rank)
        product *= shape.dim[axis++];
    return product == rows ? l_flatten(shape_of(axis, shape.dim), load->operand) : NULL;
}

static bool is_in_row(const Load *load, LExpr *row, int64_t rows)
{
    int64_t size = shape_count(load->buffer->shape);
    return size % rows == 0 && (l_divide(load->element, size / rows) == row || row_of_load(load->load, rows) == row);
}

static bool writes(const Unit *unit, const Buffer *buffer)
{
    for (int i = 0; i < unit->kernel->output_count; i++)
        if (same_storage(unit->kernel->output[i].buffer, buffer))
            return true;
    return false;
}

// Does the reader load what the writer stores in its own row only?
static bool stays_in_row(const Unit *reader, const Unit *writer, int64_t rows)
{
    LExpr *row = row_of_loops(reader, rows);
    for (int i = 0; i < reader->load_count; i++)
        if (writes(writer, reader->load[i].buffer) && !is_in_row(&reader->load[i], row, rows))
            return false;
    return true;
}

static bool can_share_rows(const Rows *rows, const Group *group, const Unit *unit, int64_t count)
{
    if (row_axes(unit, count) < 0)
        return false;
    for (int i = 0; i < group->unit_count; i++) {
        const Unit *other = &rows->unit[group->unit[i]];
        if (row_axes(other, count) < 0 || !stays_in_row(unit, other, count) || !stays_in_row(other, unit, count))
            return false;
    }
    return true;
}

// ---- profitability --------------------------------------------------------------------------------

static bool is_related(const Unit *a, const Unit *b, int64_t rows)
{
    LExpr *row_a = row_of_loops(a, rows), *row_b = row_of_loops(b, rows);
    for (int i = 0; i < b->load_count; i++)
        if (is_in_row(&b->load[i], row_b, rows)) {
            if (writes(a, b->load[i].buffer))
                return true;
            for (int j = 0; j < a->load_count; j++)
                if (a->load[j].buffer == b->load[i].buffer && is_in_row(&a->load[j], row_a, rows))
                    return true;
        }
    return false;
}

// Products of matrices that stay in the first-level cache from part to part.
static bool fits_rows(const Unit *unit, int64_t count)
{
    const Kernel *kernel = unit->kernel;
    for (int i = 0; i < kernel->output_count; i++)
        if (is_batched_product(kernel) && kernel->output[i].buffer->bytes > count * LOCAL_BYTES)
            return false;
    return true;
}

static bool pays(const Rows *rows, const Group *group, const Unit *unit, int64_t count)
{
    const Kernel *kernel = unit->kernel;
    if (count < ENOUGH_ROWS && is_worth_threads(group->flops + kernel->flops, group->bytes + kernel->bytes))
        return false;
    if (!fits_rows(unit, count) || !fits_rows(&rows->unit[group->unit[0]], count))
        return false;
    for (int i = 0; i < group->unit_count; i++)
        if (is_related(&rows->unit[group->unit[i]], unit, count))
            return true;
    return false;
}

// ---- merging --------------------------------------------------------------------------------------

// An update's kernel among those that find the loss: it may change nothing that outlives the step, and needs nothing
// else of the update.
static bool may_run_early(const Rows *rows, const Unit *unit)
{
    for (int i = 0; i < unit->kernel->output_count; i++)
        if (unit->kernel->output[i].buffer->tensor)
            return false;
    for (int i = 0; i < unit->after_count; i++)
        if (rows->group[rows->unit[unit->after[i]].group].commit)
            return false;
    return true;
}

// Does a kernel outside of the group load it? Of a buffer of the arena.
static bool is_wanted_outside(const Rows *rows, int group, Buffer *buffer)
{
    const Readers *readers = &rows->readers[root(buffer)->mark];
    for (int i = 0; i < readers->count; i++)
        if (rows->unit[readers->reader[i].unit].group != group && same_storage(readers->reader[i].buffer, buffer))
            return true;
    return false;
}

// Do the weights of a convolution stay in the second-level cache from example to example? Larger ones serve for several
// examples each time that they are read, which an example's own loop does not allow.
static bool keeps_weights(const Rows *rows, const Kernel *image)
{
    const Value *anchor = image->anchor;
    if (anchor->op == &op_winograd_image) // has none
        return true;
    int64_t real = rows->plan->program->real_is_double ? 8 : 4;
    return shape_count(anchor->input[1]->shape) * real <= WEIGHTS_BYTES;
}

// The most rows that the unit's loops make; of images, their number.
static int64_t most_rows(const Unit *unit)
{
    int64_t count = 1;
    for (int i = 0; i < unit->outer; i++)
        count *= unit->loops.dim[i];
    return count;
}

// May the unit run after the convolution, example by example? Only if nothing else reads what that computes, which then
// fits the cache.
static bool pools_image(Rows *rows, int target, const Unit *unit)
{
    const Group *group = &rows->group[target];
    const Kernel *image = rows->unit[group->unit[0]].kernel;
    if (group->unit_count > 1 || !is_convolution(image) || !is_pooling(unit->kernel) || image->output_count != 1 ||
        !keeps_weights(rows, image))
        return false;
    Buffer *buffer = image->output[0].buffer;
    int number = (int)(unit - rows->unit), own = unit->group;
    rows->unit[number].group = target;
    bool wanted = is_wanted_outside(rows, target, buffer);
    rows->unit[number].group = own;
    return !wanted && !buffer->tensor && !buffer->stack && buffer->bytes / most_rows(unit) <= IMAGE_BYTES;
}

// Does the unit sum what the convolution computes, example by example? It reads it while it is in the cache, as the
// statistics of a batch norm do, and the sums of its gradient.
static bool sums_image(const Rows *rows, const Group *group, const Unit *unit)
{
    const Unit *image = &rows->unit[group->unit[0]];
    if (!is_convolution(image->kernel) || !is_reduction(unit->kernel) || group->pools ||
        !keeps_weights(rows, image->kernel))
        return false;
    for (int i = 0; i < unit->load_count; i++)
        if (writes(image, unit->load[i].buffer))
            return unit->load[i].buffer->bytes / most_rows(unit) <= SUMMED_BYTES;
    return false;
}

// How many rows the group and the unit could share; 0: they should not.
static int64_t common_rows(Rows *rows, int target, const Unit *unit)
{
    const Group *group = &rows->group[target];
    const Kernel *first = rows->unit[group->unit[0]].kernel;
    bool images = group->pools || is_convolution(first) || is_pooling(first) || is_convolution(unit->kernel) ||
                  is_pooling(unit->kernel);
    bool loop = rows->plan->level > 0 && !rows->plan->naive;
    if (images ? !pools_image(rows, target, unit) && !sums_image(rows, group, unit)
               : !loop && !group->reduces && !is_reduction(unit->kernel))
        return 0;
    int64_t count = most_rows(unit);
    for (int i = unit->outer; i > 0 && count > 1; i--) {
        if ((group->rows == 0 || group->rows == count) && can_share_rows(rows, group, unit, count) &&
            pays(rows, group, unit, count))
            return count;
        count /= unit->loops.dim[i - 1];
    }
    return 0;
}

static bool try_merge(Rows *rows, int target, int number)
{
    Group *group = &rows->group[target];
    Unit *unit = &rows->unit[number];
    bool early = !group->commit && unit->kernel->commit;
    const Unit *first = &rows->unit[group->unit[0]];
    if (!first->eligible || first->kernel->again != unit->kernel->again || (group->commit && !unit->kernel->commit) ||
        (early && !may_run_early(rows, unit)))
        return false;
    int64_t count = common_rows(rows, target, unit);
    if (count == 0 || is_between(rows, target, unit->group))
        return false;
    group->unit = mem_grow(group->unit, group->unit_count, sizeof *group->unit);
    group->unit[group->unit_count++] = number;
    group->rows = count;
    group->reduces |= is_reduction(unit->kernel);
    group->pools |= is_pooling(unit->kernel);
    group->flops += unit->kernel->flops;
    group->bytes += unit->kernel->bytes;
    rows->group[unit->group].unit_count = 0;
    unit->group = target;
    return true;
}

static void merge_all(Rows *rows)
{
    for (int i = 1; i < rows->count; i++) {
        bool merged = !rows->unit[i].eligible;
        for (int j = i - 1; j >= 0 && j >= i - WINDOW && !merged; j--)
            if (rows->group[j].unit_count > 0)
                merged = try_merge(rows, j, i);
    }
}

// ---- the merged kernels ---------------------------------------------------------------------------

static bool computes(const Kernel *whole, const Value *value)
{
    return value->kernel && value->kernel->whole == whole;
}

static void add_value(Kernel *kernel, Value *value)
{
    kernel->value = mem_grow(kernel->value, kernel->value_count, sizeof *kernel->value);
    kernel->value[kernel->value_count++] = value;
}

// The values of all parts; another shape of what one of them stores is a value, too.
static void list_values(Kernel *whole, const Kernel *part)
{
    for (int i = 0; i < part->value_count; i++) {
        for (int j = 0; j < part->value[i]->input_count; j++) {
            Value *input = part->value[i]->input[j], *base = input;
            while (base->buffer && base->buffer->base)
                base = base->input[0];
            if (base != input && computes(whole, base))
                add_value(whole, input);
        }
        add_value(whole, part->value[i]);
    }
}

static bool is_among(Buffer *const *buffer, int count, const Buffer *wanted)
{
    for (int i = 0; i < count; i++)
        if (buffer[i] == wanted)
            return true;
    return false;
}

// Bytes that the kernel moves: each buffer of others once, and what it stores.
static void account(Kernel *whole)
{
    Buffer **counted = NULL;
    int count = 0;
    for (int i = 0; i < whole->value_count; i++)
        for (int j = 0; j < whole->value[i]->input_count; j++) {
            Buffer *buffer = whole->value[i]->input[j]->buffer;
            buffer = buffer ? storage(buffer) : NULL;
            bool own = false;
            for (int k = 0; buffer && k < whole->part_count; k++)
                for (int l = 0; l < whole->part[k]->output_count; l++)
                    own |= whole->part[k]->output[l].buffer == buffer;
            if (!buffer || own || is_among(counted, count, buffer))
                continue;
            counted = mem_grow(counted, count, sizeof *counted);
            counted[count++] = buffer;
            whole->bytes += buffer->bytes;
        }
    for (int i = 0; i < whole->output_count; i++)
        whole->bytes += whole->output[i].buffer->bytes;
}

// What only the other parts need, and that a row at a time, becomes a local array.
static void keep_outputs(Rows *rows, int group, Kernel *whole)
{
    bool pools = rows->group[group].pools;
    int64_t local_bytes = 0, most = pools ? IMAGE_BYTES : LOCAL_BYTES, all = pools ? IMAGE_BYTES : LOCALS_BYTES;
    for (int i = 0; i < whole->part_count; i++)
        for (int j = 0; j < whole->part[i]->output_count; j++) {
            struct KernelOutput *output = &whole->part[i]->output[j];
            int64_t bytes = output->buffer->bytes / rows->group[group].rows;
            if (!output->buffer->tensor && !output->buffer->literal && !output->buffer->stack && bytes <= most &&
                local_bytes + bytes <= all && !is_wanted_outside(rows, group, output->buffer)) {
                output->buffer->rows = (int)rows->group[group].rows;
                local_bytes += bytes;
                continue;
            }
            whole->output = mem_grow(whole->output, whole->output_count, sizeof *whole->output);
            whole->output[whole->output_count++] = *output;
        }
}

static Kernel *make_whole(Rows *rows, int number)
{
    const Group *group = &rows->group[number];
    Kernel *whole = mem_alloc(sizeof *whole);
    *whole = (Kernel){.whole = whole, .commit = group->commit, .span = rows->unit[group->unit[0]].kernel->span};
    for (int i = 0; i < group->unit_count; i++) {
        const Unit *unit = &rows->unit[group->unit[i]];
        Kernel *part = unit->kernel;
        part->whole = whole;
        part->parallel = false;
        part->row_axes = row_axes(unit, group->rows);
        if (part->row_axes > whole->rows.rank)
            whole->rows = shape_of(part->row_axes, unit->loops.dim);
        whole->part = mem_grow(whole->part, whole->part_count, sizeof(Kernel *));
        whole->part[whole->part_count++] = part;
        whole->flops += part->flops;
    }
    keep_outputs(rows, number, whole);
    for (int i = 0; i < whole->part_count; i++)
        list_values(whole, whole->part[i]);
    account(whole);
    whole->parallel = group->rows >= ENOUGH_ROWS && is_worth_threads(whole->flops, whole->bytes);
    return whole;
}

static void place(Rows *rows, int number)
{
    Group *group = &rows->group[number];
    if (group->placed)
        return;
    group->placed = true;
    for (int i = 0; i < group->unit_count; i++) {
        const Unit *unit = &rows->unit[group->unit[i]];
        for (int j = 0; j < unit->after_count; j++)
            place(rows, rows->unit[unit->after[j]].group);
    }
    Kernel *kernel = group->unit_count > 1 ? make_whole(rows, number) : rows->unit[group->unit[0]].kernel;
    rows->plan->kernel[rows->plan->kernel_count++] = kernel;
}

static void merge_rows(Plan *plan)
{
    Rows rows = {.plan = plan, .count = plan->kernel_count};
    rows.unit = mem_alloc((size_t)(rows.count + 1) * sizeof *rows.unit);
    rows.group = mem_alloc((size_t)(rows.count + 1) * sizeof *rows.group);
    loops_start();
    struct Sharing *sharing = sharing_new();
    for (int i = 0; i < rows.count; i++) {
        Kernel *kernel = plan->kernel[i];
        rows.unit[i] = (Unit){.kernel = kernel, .group = i};
        probe(&rows, &rows.unit[i], sharing);
        int *self = mem_grow(NULL, 0, sizeof *self);
        *self = i;
        rows.group[i] = (Group){.unit = self,
                                .unit_count = 1,
                                .commit = kernel->commit,
                                .reduces = is_reduction(kernel),
                                .flops = kernel->flops,
                                .bytes = kernel->bytes};
    }
    find_order(&rows);
    merge_all(&rows);
    plan->kernel_count = 0;
    for (int commit = 0; commit <= 1; commit++)
        for (int i = 0; i < rows.count; i++)
            if (rows.group[i].unit_count > 0 && rows.group[i].commit == commit)
                place(&rows, i);
    loops_discard();
    sharing_free(sharing);
    for (int i = 0; i < plan->kernel_count; i++)
        if (plan->kernel[i]->loop)
            merge_rows(plan->kernel[i]->loop->body);
}

void plan_rows(Plan *plan)
{
    merge_rows(plan);
}
