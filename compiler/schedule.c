// The order of kernels: what frees memory runs as soon as it can.
// Requires: plan_rows. Provides: an order of the kernels that respects their data, in which less is alive at the same
// time and what was stored last is read soon. Invalidates: nothing.
//
// Fusion leaves the kernels in the order of the graph, where the gradients of weights come after the whole way back to
// the first layer. A kernel for a weight's gradient that runs as soon as what flows back has arrived finds it in the
// cache, and lets go of it. The rule is greedy: of the kernels that can run, one that takes hardly any bytes; else one
// that frees at least as many as it takes; else any. Of several, the one that finds most of what it touches in the
// second-level cache, and then the one that brings in least. If this needs more memory in the end, the first of several
// is taken; if that does, too, the order stays as it was. The update still follows all that finds the loss, so that one
// that is not finite can stop it.
#include "plan.h"

#include <string.h>

enum {
    HARDLY_ANY = 4096,    // bytes
    CACHE_BYTES = 1 << 21 // of the second level
};

typedef struct BufferSet {
    Buffer **item;
    int count;
} BufferSet;

typedef struct Task {
    Kernel *kernel;
    BufferSet read, written, touched;
    int *next; // tasks that must run later
    int next_count;
    int before; // tasks not placed yet that must run earlier
    bool placed;
} Task;

// A whole buffer, by number.
typedef struct Use {
    Buffer *buffer;
    int writer;  // the last task that writes it; -1: none so far
    int *reader; // since then
    int reader_count;
    int tasks; // not placed yet that read or write it
    bool alive;
    int64_t clock; // Schedule.clock when it was touched last
} Use;

typedef struct Schedule {
    Plan *plan;
    Task *task;
    int count;
    Use *use;
    int use_count;
    int64_t clock; // bytes that the tasks placed so far touch
    bool warm;     // choose by what the cache holds
} Schedule;

static void add_buffer(BufferSet *set, Buffer *buffer)
{
    buffer = (Buffer *)buffer_root(buffer);
    for (int i = 0; i < set->count; i++)
        if (set->item[i] == buffer)
            return;
    set->item = mem_grow(set->item, set->count, sizeof(Buffer *));
    set->item[set->count++] = buffer;
}

// A copy loads what another kernel stored, a loop reads and writes what it carries.
static void find_buffers(Task *task)
{
    const Kernel *kernel = task->kernel;
    for (int i = 0; i < kernel->value_count; i++)
        for (int j = 0; j < kernel->value[i]->input_count; j++)
            if (kernel->value[i]->input[j]->buffer)
                add_buffer(&task->read, kernel->value[i]->input[j]->buffer);
    for (int i = 0; i < kernel->output_count; i++) {
        add_buffer(&task->written, kernel->output[i].buffer);
        if (kernel->output[i].value->buffer)
            add_buffer(&task->read, kernel->output[i].value->buffer);
    }
    for (int i = 0; kernel->loop && i < kernel->loop->scan->port_count; i++)
        if (kernel->loop->history[i])
            add_buffer(&task->written, kernel->loop->history[i]);
    for (int i = 0; i < task->read.count; i++)
        add_buffer(&task->touched, task->read.item[i]);
    for (int i = 0; i < task->written.count; i++)
        add_buffer(&task->touched, task->written.item[i]);
}

// ---- what must run before what ------------------------------------------------------------------

static void run_before(Schedule *schedule, int earlier, int later)
{
    Task *task = &schedule->task[earlier];
    if (earlier < 0 || earlier == later)
        return;
    for (int i = 0; i < task->next_count; i++)
        if (task->next[i] == later)
            return;
    task->next = mem_grow(task->next, task->next_count, sizeof *task->next);
    task->next[task->next_count++] = later;
    schedule->task[later].before++;
}

static Use *use_of(const Schedule *schedule, const Buffer *buffer)
{
    return &schedule->use[buffer->mark];
}

static void number_buffers(Schedule *schedule, const BufferSet *set)
{
    for (int i = 0; i < set->count; i++) {
        Buffer *buffer = set->item[i];
        if (buffer->mark >= 0)
            continue;
        buffer->mark = schedule->use_count;
        schedule->use = mem_grow(schedule->use, schedule->use_count, sizeof *schedule->use);
        schedule->use[schedule->use_count++] = (Use){.buffer = buffer, .writer = -1};
    }
}

static void forget_numbers(const BufferSet *set)
{
    for (int i = 0; i < set->count; i++)
        set->item[i]->mark = -1;
}

static void order_by_data(Schedule *schedule, int self)
{
    const Task *task = &schedule->task[self];
    for (int i = 0; i < task->touched.count; i++)
        use_of(schedule, task->touched.item[i])->tasks++;
    for (int i = 0; i < task->read.count; i++) {
        Use *use = use_of(schedule, task->read.item[i]);
        run_before(schedule, use->writer, self);
        use->reader = mem_grow(use->reader, use->reader_count, sizeof *use->reader);
        use->reader[use->reader_count++] = self;
    }
    for (int i = 0; i < task->written.count; i++) {
        Use *use = use_of(schedule, task->written.item[i]);
        run_before(schedule, use->writer, self);
        for (int j = 0; j < use->reader_count; j++)
            run_before(schedule, use->reader[j], self);
        use->writer = self;
        use->reader_count = 0;
    }
}

static Schedule schedule_start(Plan *plan)
{
    Schedule schedule = {.plan = plan, .count = plan->kernel_count};
    schedule.task = mem_alloc((size_t)(plan->kernel_count + 1) * sizeof *schedule.task);
    for (int i = 0; i < plan->kernel_count; i++) {
        schedule.task[i].kernel = plan->kernel[i];
        find_buffers(&schedule.task[i]);
        forget_numbers(&schedule.task[i].touched);
    }
    for (int i = 0; i < plan->kernel_count; i++)
        number_buffers(&schedule, &schedule.task[i].touched);
    for (int i = 0; i < plan->kernel_count; i++)
        order_by_data(&schedule, i);
    return schedule;
}

// ---- the order ----------------------------------------------------------------------------------

static bool in_arena(const Buffer *buffer)
{
    return !buffer->tensor && !buffer->literal && buffer->rows == 0;
}

// What speaks for a task and against it, in bytes.
typedef struct Merit {
    int64_t taken, freed; // that no task has touched before; that none after this one touches
    int64_t warm, cold;   // touched that the cache holds, and does not hold
} Merit;

static Merit merit_of(const Schedule *schedule, const Task *task)
{
    Merit merit = {0};
    for (int i = 0; i < task->touched.count; i++) {
        const Use *use = use_of(schedule, task->touched.item[i]);
        int64_t bytes = use->buffer->bytes, since = schedule->clock - use->clock;
        if (use->alive && since + bytes <= CACHE_BYTES)
            merit.warm += bytes;
        else
            merit.cold += bytes;
        if (!in_arena(use->buffer))
            continue;
        merit.taken += use->alive ? 0 : bytes;
        merit.freed += use->tasks == 1 ? bytes : 0;
    }
    return merit;
}

static int rank_of(const Merit *merit)
{
    return merit->taken <= HARDLY_ANY ? 0 : merit->freed >= merit->taken ? 1 : 2;
}

static bool is_better(const Schedule *schedule, const Merit *a, const Merit *b)
{
    if (rank_of(a) != rank_of(b))
        return rank_of(a) < rank_of(b);
    if (!schedule->warm || a->warm == b->warm)
        return schedule->warm && a->cold < b->cold;
    return a->warm > b->warm;
}

static int next_task(const Schedule *schedule, bool commit)
{
    int best = -1;
    Merit best_merit = {0};
    for (int i = 0; i < schedule->count; i++) {
        const Task *task = &schedule->task[i];
        if (task->placed || task->before > 0 || task->kernel->commit != commit)
            continue;
        Merit merit = merit_of(schedule, task);
        if (best >= 0 && !is_better(schedule, &merit, &best_merit))
            continue;
        best = i;
        best_merit = merit;
    }
    return best;
}

static void place_task(Schedule *schedule, Kernel **kernel, int number, int position)
{
    Task *task = &schedule->task[number];
    kernel[position] = task->kernel;
    task->placed = true;
    for (int i = 0; i < task->touched.count; i++)
        schedule->clock += task->touched.item[i]->bytes;
    for (int i = 0; i < task->touched.count; i++) {
        Use *use = use_of(schedule, task->touched.item[i]);
        use->alive = true;
        use->clock = schedule->clock;
        use->tasks--;
    }
    for (int i = 0; i < task->next_count; i++)
        schedule->task[task->next[i]].before--;
}

static Kernel **order_of(Plan *plan, bool warm)
{
    Schedule schedule = schedule_start(plan);
    Kernel **kernel = mem_alloc((size_t)(plan->kernel_count + 1) * sizeof *kernel);
    int position = 0;
    schedule.warm = warm;
    for (int commit = 0; commit <= 1; commit++)
        for (int i = next_task(&schedule, commit); i >= 0; i = next_task(&schedule, commit))
            place_task(&schedule, kernel, i, position++);
    if (position != plan->kernel_count)
        BUG("%d of %d kernels have an order", position, plan->kernel_count);
    return kernel;
}

void plan_schedule(Plan *plan)
{
    Kernel **order[] = {plan->kernel, order_of(plan, false), order_of(plan, true)};
    int64_t least = plan_bytes_alive(plan);
    for (int i = 1; i < 3; i++) {
        Kernel **before = plan->kernel;
        plan->kernel = order[i];
        int64_t alive = plan_bytes_alive(plan);
        if (alive > least)
            plan->kernel = before;
        else
            least = alive;
    }
}
