// `train --profile`: the time of each kernel, beside what the machine can do; a trace for Chrome's viewer.
//
// A batch is trained on as ever; then its kernels run once more, one by one under a clock, and what they changed is put
// back. So a profiled run takes twice the time, and trains to the same bits.
#include "trainer.h"

#include <stdlib.h>
#include <string.h>

enum { TRACED_EVENTS = 100000 }; // of a trace: some 15 MB

bool profile_open(Profile *profile, const dlc_program *program, Error *error)
{
    size_t kernels = (size_t)program->train_entry.kernel_count, bytes = 0;
    for (int i = 0; i < program->tensor_count; i++)
        bytes += program->tensor[i].count * type_bytes(program->tensor[i].type);
    *profile = (Profile){.program = program, .started = seconds_now()};
    profile->time = calloc(kernels + 1, sizeof *profile->time);
    profile->event = malloc(TRACED_EVENTS * sizeof *profile->event);
    profile->kept = malloc(bytes + 1);
    if (!profile->time || !profile->event || !profile->kept)
        return fail(error, "--profile: out of memory");
    profile->machine = machine_measure(threads_most());
    return true;
}

void profile_close(Profile *profile)
{
    free(profile->time);
    free(profile->event);
    free(profile->kept);
    *profile = (Profile){0};
}

// ---- measuring ------------------------------------------------------------------------------------

// Copies all that outlives a batch out of the model, or back.
static void move_tensors(const Profile *profile, const Model *model, bool back)
{
    unsigned char *at = profile->kept;
    for (int i = 0; i < model->program->tensor_count; i++) {
        const dlc_tensor *tensor = &model->program->tensor[i];
        size_t bytes = tensor->count * type_bytes(tensor->type);
        memcpy(back ? (void *)(model->data + tensor->offset) : at, back ? at : model->data + tensor->offset, bytes);
        at += bytes;
    }
    if (back)
        weights_changed(model->program, model->data);
}

static void run_kernel(Profile *profile, const Model *model, int number)
{
    double start = seconds_now();
    model->program->train_entry.run(model->data, number);
    double seconds = seconds_now() - start;
    profile->time[number].seconds += seconds;
    profile->time[number].calls++;
    if (profile->event_count < TRACED_EVENTS)
        profile->event[profile->event_count++] =
            (ProfileEvent){.kernel = number, .start = start - profile->started, .seconds = seconds};
}

// The kernels of a step of the train section as often as a batch runs them; those of its update, which follow them in
// the table, where it accumulates and is due. `batch` counts from 0.
static void run_step(Profile *profile, const Model *model, int which, uint64_t batch)
{
    const dlc_program *program = model->program;
    const dlc_step *step = &program->step[which];
    int end = step->first_kernel + step->kernel_count;
    int next = which + 1 < program->step_count ? step[1].first_kernel : program->train_entry.kernel_count;
    if (batch % (uint64_t)step->every != 0)
        return;
    uint64_t runs = batch / (uint64_t)step->every * (uint64_t)step->repeat;
    for (int i = 0; i < step->repeat; i++) {
        for (int k = step->first_kernel; k < end; k++)
            run_kernel(profile, model, k);
        bool update = (runs + (uint64_t)i + 1) % (uint64_t)step->accumulate == 0;
        for (int k = end; update && k < next; k++)
            run_kernel(profile, model, k);
    }
}

void profile_train_step(Profile *profile, const Model *model, int n)
{
    double start = seconds_now();
    uint64_t batch = *model_step(model);
    model->program->train_step(model->data, n);
    profile->step_seconds += seconds_now() - start;
    if (*model_step(model) == batch) // a loss that is not finite
        return;
    profile->steps++;
    move_tensors(profile, model, false);
    for (int i = 0; i < model->program->step_count; i++)
        run_step(profile, model, i, batch);
    move_tensors(profile, model, true);
}

// ---- the table ------------------------------------------------------------------------------------

// Operations a second at most, in the program's type: vectors hold half as many f64.
static double peak_of(const Profile *profile)
{
    return profile->program->real == DLC_F64 ? profile->machine.flops / 2 : profile->machine.flops;
}

static double percent(double part, double whole)
{
    return whole > 0 ? 100 * part / whole : 0;
}

// What a row of the table says: of one kernel, or of all.
typedef struct ProfileRow {
    const char *name;
    int line;
    double calls, seconds, flops, bytes; // in all calls
} ProfileRow;

static ProfileRow row_of(const Profile *profile, int number)
{
    const dlc_kernel *kernel = &profile->program->train_entry.kernel[number];
    const ProfileTime *time = &profile->time[number];
    double calls = (double)time->calls;
    return (ProfileRow){kernel->name, kernel->line, calls, time->seconds, kernel->flops * calls, kernel->bytes * calls};
}

static ProfileRow total_of(const Profile *profile)
{
    ProfileRow total = {.name = "all kernels"};
    for (int i = 0; i < profile->program->train_entry.kernel_count; i++) {
        ProfileRow row = row_of(profile, i);
        total.calls += row.calls;
        total.seconds += row.seconds;
        total.flops += row.flops;
        total.bytes += row.bytes;
    }
    return total;
}

static int longer_first(const void *a, const void *b)
{
    const ProfileRow *x = a, *y = b;
    return (x->seconds < y->seconds) - (x->seconds > y->seconds);
}

// All kernels, those that took longest first. The caller frees it.
static ProfileRow *sorted_rows(const Profile *profile)
{
    int count = profile->program->train_entry.kernel_count;
    ProfileRow *row = malloc(((size_t)count + 1) * sizeof *row);
    if (!row)
        abort();
    for (int i = 0; i < count; i++)
        row[i] = row_of(profile, i);
    qsort(row, (size_t)count, sizeof *row, longer_first);
    return row;
}

// How much of its time a row would take if the machine did its operations, or moved its bytes, as fast as it can,
// whichever takes longer.
static double roofline(const Profile *profile, const ProfileRow *row)
{
    double arithmetic = peak_of(profile) > 0 ? row->flops / peak_of(profile) : 0;
    double memory = profile->machine.bandwidth > 0 ? row->bytes / profile->machine.bandwidth : 0;
    return percent(arithmetic > memory ? arithmetic : memory, row->seconds);
}

static void print_row(FILE *out, const Profile *profile, const ProfileRow *row, double total)
{
    double each = row->calls > 0 ? row->seconds / row->calls : 0;
    double flops = row->seconds > 0 ? row->flops / row->seconds : 0;
    double bytes = row->seconds > 0 ? row->bytes / row->seconds : 0;
    char line[16] = "";
    if (row->line)
        snprintf(line, sizeof line, "%d", row->line);
    fprintf(out, "%5s  %-32s %9.0f %10.2f %10.2f %5.1f%% %9.2f %5.1f%% %9.4g %9.2f %5.1f%% %5.0f%%\n", line, row->name,
            row->calls, row->seconds * 1e3, each * 1e6, percent(row->seconds, total), flops * 1e-9,
            percent(flops, peak_of(profile)), row->calls > 0 ? row->bytes / row->calls : 0, bytes * 1e-9,
            percent(bytes, profile->machine.bandwidth), roofline(profile, row));
}

void profile_print(FILE *out, const Profile *profile)
{
    const Machine *machine = &profile->machine;
    ProfileRow total = total_of(profile), *row = sorted_rows(profile);
    fprintf(out, "\n%llu steps with %d thread%s; at most %.1f GFLOP/s, %.1f GB/s to memory (measured)\n\n",
            (unsigned long long)profile->steps, machine->threads, machine->threads > 1 ? "s" : "",
            peak_of(profile) * 1e-9, machine->bandwidth * 1e-9);
    fprintf(out, "%5s  %-32s %9s %10s %10s %6s %9s %6s %9s %9s %6s %6s\n", "line", "kernel", "calls", "ms", "us/call",
            "share", "GFLOP/s", "peak", "bytes", "GB/s", "memory", "roof");
    for (int i = 0; i < profile->program->train_entry.kernel_count; i++)
        if (row[i].calls > 0)
            print_row(out, profile, &row[i], total.seconds);
    print_row(out, profile, &total, total.seconds);
    fprintf(out, "whole steps: %.2f ms\n", profile->step_seconds * 1e3);
    free(row);
}

// ---- as JSON --------------------------------------------------------------------------------------

json_t *profile_to_json(const Profile *profile)
{
    json_t *kernels = json_array();
    ProfileRow *row = sorted_rows(profile);
    for (int i = 0; i < profile->program->train_entry.kernel_count; i++)
        json_array_append_new(kernels, json_pack("{s:s, s:i, s:f, s:f, s:f, s:f, s:f}", "kernel", row[i].name, "line",
                                                 row[i].line, "calls", row[i].calls, "seconds", row[i].seconds, "flops",
                                                 row[i].flops, "bytes", row[i].bytes, "roofline",
                                                 roofline(profile, &row[i]) / 100));
    free(row);
    return json_pack("{s:I, s:f, s:i, s:f, s:f, s:o}", "steps", (json_int_t)profile->steps, "step_seconds",
                     profile->step_seconds, "threads", profile->machine.threads, "peak_flops", peak_of(profile),
                     "peak_bandwidth", profile->machine.bandwidth, "kernels", kernels);
}

// The format that chrome://tracing and Perfetto read: times in microseconds.
static json_t *event_to_json(const dlc_program *program, const ProfileEvent *event)
{
    const dlc_kernel *kernel = &program->train_entry.kernel[event->kernel];
    json_t *arguments =
        json_pack("{s:i, s:f, s:f, s:f}", "line", kernel->line, "flops", kernel->flops, "bytes", kernel->bytes,
                  "GFLOP/s", event->seconds > 0 ? kernel->flops / event->seconds * 1e-9 : 0);
    return json_pack("{s:s, s:s, s:s, s:i, s:i, s:f, s:f, s:o}", "name", kernel->name, "cat", "kernel", "ph", "X",
                     "pid", 1, "tid", 1, "ts", event->start * 1e6, "dur", event->seconds * 1e6, "args", arguments);
}

bool profile_trace(const Profile *profile, const char *path, Error *error)
{
    json_t *events = json_array();
    for (size_t i = 0; i < profile->event_count; i++)
        json_array_append_new(events, event_to_json(profile->program, &profile->event[i]));
    json_t *trace = json_pack("{s:o, s:s}", "traceEvents", events, "displayTimeUnit", "ns");
    Output output;
    bool good = trace && output_open(&output, path, error);
    if (good && json_dumpf(trace, output.file, JSON_COMPACT) != 0) {
        output_abandon(&output);
        good = fail(error, "%s: the trace could not be written", path);
    } else if (good) {
        good = output_commit(&output, false, error);
    } else if (!trace) {
        fail(error, "--profile: out of memory");
    }
    json_decref(trace);
    return good;
}
