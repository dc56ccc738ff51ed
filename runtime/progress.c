// Progress on stderr: a line that is redrawn on a terminal, a line for each epoch elsewhere.
#include "trainer.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

static const double redraw_interval = 0.1; // seconds
enum { BAR_SHORTEST = 8, BAR_LONGEST = 30 };

double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

void progress_open(Progress *progress, const dlc_program *program, bool quiet)
{
    const char *term = getenv("TERM"), *no_color = getenv("NO_COLOR");
    bool terminal = isatty(STDERR_FILENO) && term && strcmp(term, "dumb") != 0;
    *progress = (Progress){
        .program = program, .terminal = terminal, .colour = terminal && !(no_color && *no_color), .quiet = quiet};
}

void progress_pass_begin(Progress *progress, size_t done_before)
{
    progress->pass_started = seconds_now();
    progress->done_before = done_before;
}

void progress_clear(Progress *progress)
{
    if (progress->line_open)
        fputs("\r\033[K", stderr);
    progress->line_open = false;
}

// ---- pieces of text -----------------------------------------------------------------------------

typedef struct Line {
    char text[1024];
    size_t length; // may not exceed sizeof text - 1
} Line;

static void add(Line *line, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static void add(Line *line, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    int length = vsnprintf(line->text + line->length, sizeof line->text - line->length, fmt, args);
    va_end(args);
    size_t room = sizeof line->text - 1 - line->length;
    line->length += length < 0 ? 0 : (size_t)length < room ? (size_t)length : room;
}

// 1234 -> "1.23k"
static void add_rate(Line *line, double rate)
{
    if (rate >= 1e6)
        add(line, "%.3gM", rate * 1e-6);
    else if (rate >= 1e3)
        add(line, "%.3gk", rate * 1e-3);
    else
        add(line, "%.3g", rate);
}

static void add_duration(Line *line, double seconds)
{
    long long whole = (long long)(seconds + 0.5);
    if (whole >= 3600)
        add(line, "%lld:%02lld:%02lld", whole / 3600, whole / 60 % 60, whole % 60);
    else
        add(line, "%lld:%02lld", whole / 60, whole % 60);
}

// Loss and scalar reports, behind `title`.
static void add_result(Line *line, const char *title, const dlc_program *program, const Result *result)
{
    add(line, "  %sloss %.4g", title, result->loss);
    const double *value = result->report;
    for (int i = 0; i < program->report_count; i++) {
        const dlc_tensor *tensor = &program->tensor[program->report[i].tensor];
        if (tensor->rank == 0)
            add(line, "  %s %.4g", program->report[i].name, *value);
        value += tensor->count;
    }
}

// ---- the line that is redrawn -------------------------------------------------------------------

static int terminal_width(void)
{
    struct winsize size;
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

// The texts of the line beside the bar, from left to right.
enum { PIECES = 16 };
typedef struct Pieces {
    Line line[PIECES];
    bool important[PIECES]; // gets its place before the others
    bool shown[PIECES];
    int count;
} Pieces;

// The last piece stands for all that are too many.
static Line *next_piece(Pieces *pieces, bool important)
{
    int which = pieces->count < PIECES ? pieces->count++ : PIECES - 1;
    pieces->important[which] = important;
    pieces->shown[which] = false;
    pieces->line[which].length = 0;
    return &pieces->line[which];
}

static void describe(const Progress *progress, const ProgressState *state, double now, Pieces *pieces)
{
    double elapsed = now - progress->pass_started;
    double rate = elapsed > 0 ? (double)(state->done - progress->done_before) / elapsed : 0;
    if (state->model)
        add(next_piece(pieces, true), "  loss %.4g", state->loss);
    for (int i = 0; state->model && i < progress->program->report_count; i++) {
        const dlc_report *report = &progress->program->report[i];
        const dlc_tensor *tensor = &progress->program->tensor[report->tensor];
        if (tensor->rank == 0)
            add(next_piece(pieces, false), "  %s %.4g", report->name,
                element(tensor->type, model_tensor(state->model, report->tensor), 0));
    }
    Line *speed = next_piece(pieces, false);
    add(speed, "  ");
    add_rate(speed, rate);
    add(speed, " examples/s");
    if (rate > 0) {
        Line *eta = next_piece(pieces, true);
        add(eta, "  ETA ");
        add_duration(eta, state->left / rate);
    }
}

static void add_bar(Line *line, const Progress *progress, double part, int length)
{
    int full = (int)(part * length);
    add(line, " [%s", progress->colour ? "\033[32m" : "");
    for (int i = 0; i < length; i++)
        add(line, "%c", i < full ? '#' : i == full ? '>' : '.');
    add(line, "%s]", progress->colour ? "\033[0m" : "");
}

// Shows the important pieces, or the others, as far as there is room; returns the room taken.
static int choose_pieces(Pieces *pieces, bool important, int room)
{
    int taken = 0;
    for (int i = 0; i < pieces->count; i++) {
        int length = (int)pieces->line[i].length;
        if (pieces->important[i] != important || length > room - taken)
            continue;
        pieces->shown[i] = true;
        taken += length;
    }
    return taken;
}

static void draw(const Progress *progress, const ProgressState *state, double now)
{
    static Pieces pieces; // large; the line is drawn by one thread only
    Line line = {.length = 0};
    int room = terminal_width() - 1; // the last column would wrap on some terminals
    add(&line, "%s", state->phase);
    if (state->epochs > 0)
        add(&line, " %lld/%lld", (long long)state->epoch, (long long)state->epochs);
    if ((int)line.length > room)
        return;
    room -= (int)line.length;
    pieces.count = 0;
    describe(progress, state, now, &pieces);
    // Texts that fit beside the shortest bar; the bar takes what they leave.
    bool bar = room >= BAR_SHORTEST + 3;
    room -= bar ? BAR_SHORTEST + 3 : 0;
    room -= choose_pieces(&pieces, true, room);
    room -= choose_pieces(&pieces, false, room);
    int length = BAR_SHORTEST + room < BAR_LONGEST ? BAR_SHORTEST + room : BAR_LONGEST;
    if (bar)
        add_bar(&line, progress, state->total ? (double)state->done / (double)state->total : 1, length);
    for (int i = 0; i < pieces.count; i++)
        if (pieces.shown[i])
            add(&line, "%s", pieces.line[i].text);
    fprintf(stderr, "\r%s\033[K", line.text);
    fflush(stderr);
}

void progress_update(Progress *progress, const ProgressState *state)
{
    if (progress->quiet || !progress->terminal)
        return;
    double now = seconds_now();
    if (now - progress->drawn < redraw_interval)
        return;
    progress->drawn = now;
    progress->line_open = true;
    draw(progress, state, now);
}

// ---- lines that stay ----------------------------------------------------------------------------

void progress_epoch_end(Progress *progress, const Epoch *epoch, int64_t epochs, size_t examples, double seconds)
{
    progress_clear(progress);
    if (progress->quiet)
        return;
    Line line = {.length = 0};
    add(&line, "epoch %lld/%lld", (long long)epoch->number, (long long)epochs);
    add_result(&line, "", progress->program, &epoch->training);
    if (epoch->validated)
        add_result(&line, "validation: ", progress->program, &epoch->validation);
    add(&line, "  (%.1f s, ", seconds);
    add_rate(&line, seconds > 0 ? (double)examples / seconds : 0);
    add(&line, " examples/s)");
    fprintf(stderr, "%s\n", line.text);
}

void progress_note(Progress *progress, const char *fmt, ...)
{
    progress_clear(progress);
    if (progress->quiet)
        return;
    va_list args;
    va_start(args, fmt);
    vfprintf(stderr, fmt, args);
    va_end(args);
    fputc('\n', stderr);
}
