// The order of kernels: what frees memory runs as soon as it can.
// Requires: plan_rows. Provides: an order of the kernels that respects their data, in which less is alive at the same
// time and what was stored last is read soon. Invalidates: nothing.
//
// Fusion leaves the kernels in the order of the graph, where the gradients of weights come after the whole way back to
// the first layer. A kernel for a weight's gradient that runs as soon as what flows back has arrived finds it in the
// cache, and lets go of it. The rule is greedy: of the kernels that can run, the first one that takes no bytes; else
// the first one that frees at least as many as it takes; else the first one. If this needs more memory in the end, the
// order stays as it was. The update still follows all that finds the loss, so that one that is not finite can stop it.
#include "plan.h"

#include <string.h>

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
} Use;

typedef struct Schedule {
    Plan *plan;
    Task *task;
    int count;
    Use *use;
    int use_count;
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

// Bytes that no task has touched before, and those that none after this one touches.
static void count_bytes(const Schedule *schedule, const Task *task, int64_t *taken, int64_t *freed)
{
    *taken = *freed = 0;
    for (int i = 0; i < task->touched.count; i++) {
        const Use *use = use_of(schedule, task->touched.item[i]);
        if (!in_arena(use->buffer))
            continue;
        *taken += use->alive ? 0 : use->buffer->bytes;
        *freed += use->tasks == 1 ? use->buffer->bytes : 0;
    }
}

static int next_task(const Schedule *schedule, bool commit)
{
    int first = -1, first_free = -1;
    for (int i = 0; i < schedule->count; i++) {
        const Task *task = &schedule->task[i];
        int64_t taken, freed;
        if (task->placed || task->before > 0 || task->kernel->commit != commit)
            continue;
        count_bytes(schedule, task, &taken, &freed);
        if (taken == 0)
            return i;
        first_free = first_free < 0 && freed >= taken ? i : first_free;
        first = first < 0 ? i : first;
    }
    return first_free < 0 ? first : first_free;
}

static void place_task(Schedule *schedule, Kernel **kernel, int number, int position)
{
    Task *task = &schedule->task[number];
    kernel[position] = task->kernel;
    task->placed = true;
    for (int i = 0; i < task->touched.count; i++) {
        Use *use = use_of(schedule, task->touched.item[i]);
        use->alive = true;
        use->tasks--;
    }
    for (int i = 0; i < task->next_count; i++)
        schedule->task[task->next[i]].before--;
}

void plan_schedule(Plan *plan)
{
    Schedule schedule = schedule_start(plan);
    Kernel **before = plan->kernel, **kernel = mem_alloc((size_t)(plan->kernel_count + 1) * sizeof *kernel);
    int position = 0;
    for (int commit = 0; commit <= 1; commit++)
        for (int i = next_task(&schedule, commit); i >= 0; i = next_task(&schedule, commit))
            place_task(&schedule, kernel, i, position++);
    if (position != plan->kernel_count)
        BUG("%d of %d kernels have an order", position, plan->kernel_count);
    int64_t least = plan_bytes_alive(plan);
    plan->kernel = kernel;
    if (plan_bytes_alive(plan) > least)
        plan->kernel = before;
}
