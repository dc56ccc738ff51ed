// CSV logs. A log grows while its run goes on, so it is written in place; a resumed run cuts it back to its checkpoint.
#include "trainer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool log_error(const Log *log, Error *error)
{
    return fail(error, "%s: %s", log->path, strerror(errno));
}

// The step that a line of the log belongs to; -1: not a line of a log.
static int64_t line_step(const char *line, int column)
{
    for (; column > 0; column--) {
        line = strchr(line, ',');
        if (!line)
            return -1;
        line++;
    }
    char *end;
    long long step = strtoll(line, &end, 10);
    return end > line && *end == ',' ? step : -1;
}

// Copies the header and the complete lines up to `step` from `in` to `out`.
static bool copy_until(FILE *in, FILE *out, const char *path, const char *header, int column, int64_t step,
                       Error *error)
{
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    bool good = true;
    for (size_t number = 1; good && (length = getline(&line, &capacity, in)) > 0; number++) {
        if (line[length - 1] != '\n')
            break; // the interrupted run was killed while it wrote this line
        line[length - 1] = 0;
        int64_t at = number == 1 ? 0 : line_step(line, column);
        if (number == 1 && strcmp(line, header) != 0)
            good = fail(error, "%s: line 1: this is not the log of the resumed run: expected '%.200s'", path, header);
        else if (at < 0)
            good = fail(error, "%s: line %zu: not a line of a log", path, number);
        else if (at > step)
            break;
        else
            fprintf(out, "%s\n", line);
    }
    free(line);
    return good;
}

static bool cut_back(const char *path, const char *header, int column, int64_t step, Error *error)
{
    FILE *in = fopen(path, "r");
    if (!in)
        return fail(error, "%s: %s", path, strerror(errno));
    Output output;
    bool good = output_open(&output, path, error);
    if (good && !copy_until(in, output.file, path, header, column, step, error)) {
        output_abandon(&output);
        good = false;
    }
    fclose(in);
    return good && output_commit(&output, false, error);
}

bool log_open(Log *log, const char *path, const char *header, int step_column, int64_t resume_step, Error *error)
{
    *log = (Log){0};
    bool goes_on = resume_step >= 0 && access(path, F_OK) == 0;
    if (goes_on && !cut_back(path, header, step_column, resume_step, error))
        return false;
    log->path = path_with(path, "");
    log->file = fopen(path, goes_on ? "a" : "w");
    if (!log->file)
        return log_error(log, error);
    if (fseek(log->file, 0, SEEK_END) == 0 && ftell(log->file) > 0)
        return true;
    fprintf(log->file, "%s\n", header);
    return log_flush(log, false, error);
}

bool log_flush(Log *log, bool durable, Error *error)
{
    if (!log->file)
        return true;
    if (fflush(log->file) != 0 || ferror(log->file))
        return log_error(log, error);
    if (durable && fsync(fileno(log->file)) != 0 && errno != EINVAL) // EINVAL: a pipe or device, which cannot sync
        return log_error(log, error);
    return true;
}

bool log_close(Log *log, Error *error)
{
    bool good = log_flush(log, false, error);
    if (log->file && fclose(log->file) != 0 && good)
        good = log_error(log, error);
    free(log->path);
    *log = (Log){0};
    return good;
}

// ---- the log of epochs --------------------------------------------------------------------------

static bool is_scalar(const dlc_program *program, int report)
{
    return program->tensor[program->report[report].tensor].rank == 0;
}

char *epoch_log_header(const dlc_program *program, bool validated)
{
    char *header = path_with("epoch,step,", "");
    for (int pass = 0; pass <= validated; pass++) {
        const char *prefix = pass ? ",validation_" : "";
        for (int i = -1; i < program->report_count; i++) {
            if (i >= 0 && !is_scalar(program, i))
                continue;
            char name[160];
            snprintf(name, sizeof name, "%s%s", i >= 0 && !pass ? "," : prefix,
                     i < 0 ? "loss" : program->report[i].name);
            char *longer = path_with(header, name);
            free(header);
            header = longer;
        }
    }
    return header;
}

static void write_result(FILE *out, const dlc_program *program, const Result *result)
{
    fprintf(out, ",%s", exact_number(program, result->loss).text);
    const double *value = result->report;
    for (int i = 0; i < program->report_count; i++) {
        if (is_scalar(program, i))
            fprintf(out, ",%s", exact_number(program, *value).text);
        value += program->tensor[program->report[i].tensor].count;
    }
}

bool epoch_log_line(Log *log, const dlc_program *program, const Epoch *epoch, Error *error)
{
    if (!log->file)
        return true;
    fprintf(log->file, "%lld,%llu", (long long)epoch->number, (unsigned long long)epoch->step);
    write_result(log->file, program, &epoch->training);
    if (epoch->validated)
        write_result(log->file, program, &epoch->validation);
    fprintf(log->file, "\n");
    return log_flush(log, false, error);
}
