// --build: runs the C compiler on the generated file and links the host library.
#include "options.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct Command {
    char **word;
    int count;
} Command;

static void add_word(Command *command, const char *word)
{
    command->word = mem_grow(command->word, command->count, sizeof *command->word);
    command->word[command->count++] = format("%s", word);
}

// Splits at blanks, as make does with CC and CFLAGS.
static void add_words(Command *command, const char *text)
{
    while (*text) {
        size_t blank = strspn(text, " \t\n"), length = strcspn(text + blank, " \t\n");
        if (length > 0)
            add_word(command, format("%.*s", (int)length, text + blank));
        text += blank + length;
    }
}

static const char *find_program(const char *name)
{
    const char *path = getenv("PATH");
    for (const char *folder = path ? path : "/usr/bin:/bin"; *folder;) {
        size_t length = strcspn(folder, ":");
        const char *candidate = format("%.*s/%s", (int)length, folder, name);
        if (access(candidate, X_OK) == 0)
            return candidate;
        folder += length + (folder[length] == ':');
    }
    return NULL;
}

static const char *newest_compiler(void)
{
    enum { NEWEST_CLANG = 30, OLDEST_CLANG = 11 };
    for (int version = NEWEST_CLANG; version >= OLDEST_CLANG; version--) {
        const char *found = find_program(format("clang-%d", version));
        if (found)
            return found;
    }
    static const char *const others[] = {"clang", "gcc", "cc"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (find_program(others[i]))
            return find_program(others[i]);
    return NULL;
}

// The host library: beside dlc itself in a build tree, in lib/dlc of the place where dlc is installed.
static const char *find_host_library(void)
{
    char self[4096];
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length <= 0)
        return NULL;
    self[length] = '\0';
    char *slash = strrchr(self, '/');
    *slash = '\0';
    static const char *const places[] = {"%s/libdlc_host.a", "%s/../lib/dlc/libdlc_host.a"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *rest = places[i] + 2;
        const char *candidate = format("%s%s", self, rest);
        if (access(candidate, R_OK) == 0)
            return candidate;
    }
    return NULL;
}

static void print_command(const Command *command)
{
    for (int i = 0; i < command->count; i++)
        fprintf(stderr, "%s%s", i ? " " : "", command->word[i]);
    fputc('\n', stderr);
}

static volatile sig_atomic_t running; // the process of the command

static void pass_on(int number)
{
    kill((pid_t)running, number);
}

// Waits for a command. What would end dlc ends the command, so that dlc is there to remove its files.
static int wait_for(pid_t child, int *status)
{
    static const int ends[] = {SIGINT, SIGTERM, SIGHUP};
    enum { ENDS = sizeof ends / sizeof *ends };
    struct sigaction action = {.sa_handler = pass_on, .sa_flags = SA_RESTART}, before[ENDS];
    sigemptyset(&action.sa_mask);
    running = child;
    for (int i = 0; i < ENDS; i++)
        sigaction(ends[i], &action, &before[i]);
    pid_t ended = waitpid(child, status, 0);
    for (int i = 0; i < ENDS; i++)
        sigaction(ends[i], &before[i], NULL);
    return ended == child ? 0 : -1;
}

// Runs a command and waits for it; its exit code, as shells have it 128 more than the signal that ended it, or -1 when
// it could not be started.
static int run(Command *command, bool verbose)
{
    if (verbose)
        print_command(command);
    add_word(command, "");
    command->word[--command->count] = NULL;
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        execvp(command->word[0], command->word);
        _exit(127);
    }
    int status = 0;
    if (child < 0 || wait_for(child, &status) != 0)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// Has the compiler OpenMP with its library? clang needs a package of its own for it.
static bool supports_openmp(const Command *compiler)
{
    char source[] = "/tmp/dlc-openmp-XXXXXX";
    int file = mkstemp(source);
    if (file < 0)
        return false;
    static const char program[] = "#include <omp.h>\nint main(void) { return omp_get_max_threads() < 1; }\n";
    bool written = write(file, program, sizeof program - 1) == (ssize_t)(sizeof program - 1);
    close(file);
    pid_t child = written ? fork() : -1;
    if (child == 0) {
        if (!freopen("/dev/null", "w", stderr))
            _exit(127);
        Command probe = {0};
        for (int i = 0; i < compiler->count; i++)
            add_word(&probe, compiler->word[i]);
        add_words(&probe, "-fopenmp -x c");
        add_word(&probe, source);
        add_words(&probe, "-o /dev/null");
        add_word(&probe, "");
        probe.word[probe.count - 1] = NULL;
        execvp(probe.word[0], probe.word);
        _exit(127);
    }
    int status = 1;
    bool ran = child > 0 && waitpid(child, &status, 0) == child;
    unlink(source);
    return ran && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// For this machine, the C compiler knows more than the table of targets does.
static const char *target_flags(const Options *options)
{
    const char *flags = options->definitions.target->flags;
    return options->native ? format("%s -march=native", flags) : flags;
}

static Command compiler_command(void)
{
    const char *cc = getenv("CC");
    Command command = {0};
    add_words(&command, cc && *cc ? cc : newest_compiler() ? newest_compiler() : "cc");
    return command;
}

// What all programs are compiled with.
static void add_flags(Command *command, const Options *options)
{
    const char *flags = getenv("CFLAGS");
    add_words(command, "-std=c11 -O3 -ffp-contract=fast -fno-math-errno -fno-trapping-math");
    add_words(command, target_flags(options));
    add_words(command, flags ? flags : "");
}

static bool refuse_compiler(const Command *command)
{
    error_at((Span){0}, "cannot run the C compiler %s", command->word[0]);
    hint("install clang or gcc, or set CC");
    return false;
}

// Runs the compiler with all its flags on the C file and libraries; `program` appears whole or not at all.
static bool compile_c(Command *command, const char *program, const char *c_path, const char *libraries, bool verbose)
{
    const char *temporary = format("%s.%ld.tmp", program, (long)getpid());
    add_word(command, "-o");
    add_word(command, temporary);
    add_word(command, c_path);
    add_words(command, libraries);
    int code = run(command, verbose);
    if (code == 0 && rename(temporary, program) == 0)
        return true;
    if (code == 0)
        error_at((Span){0}, "cannot write %s: %s", program, strerror(errno));
    else if (code == 127 || code < 0)
        refuse_compiler(command);
    else
        error_at((Span){0}, "the C compiler %s failed with code %d", command->word[0], code);
    unlink(temporary);
    return false;
}

int build_program(const char *c_path, const Options *options)
{
    const char *host = find_host_library();
    if (!host) {
        error_at((Span){0}, "the host library libdlc_host.a is not there");
        hint("it belongs beside dlc in a build tree, or in lib/dlc of the place where dlc is installed");
        return EXIT_INPUT;
    }
    Command command = compiler_command();
    if (!supports_openmp(&command))
        fprintf(stderr, "dlc: %s has no OpenMP here: the trainer will use one thread\n", command.word[0]);
    else
        add_word(&command, "-fopenmp");
    add_flags(&command, options);
    const char *libraries = format("%s -lz -lpng -ljansson -lzip -lm -pthread", host);
    return compile_c(&command, options->output, c_path, libraries, options->verbose) ? 0 : EXIT_INPUT;
}

// ---- for --tune -----------------------------------------------------------------------------------

bool build_measurement(const char *c_path, const char *program, const Options *options)
{
    Command command = compiler_command();
    add_flags(&command, options);
    return compile_c(&command, program, c_path, "-lm", options->verbose);
}

bool running_start(Running *running, const char *const *word, int count)
{
    Command command = {0};
    int ends[2];
    for (int i = 0; i < count; i++)
        add_word(&command, word[i]);
    add_word(&command, "");
    command.word[command.count - 1] = NULL;
    fflush(NULL);
    running->child = pipe(ends) == 0 ? fork() : -1;
    if (running->child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execvp(command.word[0], command.word);
        _exit(127);
    }
    if (running->child < 0)
        return false;
    close(ends[1]);
    running->output = fdopen(ends[0], "r");
    return running->output != NULL;
}

int running_end(Running *running)
{
    int status = 0;
    fclose(running->output);
    if (waitpid(running->child, &status, 0) < 0)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

char *read_line(FILE *file)
{
    Text line = {0};
    text_add(&line, "%s", "");
    for (int c; (c = fgetc(file)) != EOF;) {
        if (c == '\n')
            return line.data;
        text_add_bytes(&line, &(char){(char)c}, 1);
    }
    return line.length > 0 ? line.data : NULL;
}

const char *compiler_version(void)
{
    Command command = compiler_command();
    add_word(&command, "--version");
    Running running;
    const char *line = NULL;
    if (running_start(&running, (const char *const *)command.word, command.count)) {
        line = read_line(running.output);
        while (fgetc(running.output) != EOF)
            continue;
        if (running_end(&running) != 0)
            line = NULL;
    }
    if (!line)
        refuse_compiler(&command);
    return line;
}
