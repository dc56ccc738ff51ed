// The answers of --tune, kept from run to run: a text file of one answer a line,
//
//     PLACE <tab> KEY <tab> winograd spread rows columns packed block
//
// where PLACE says what machine, compiler and target it holds for, KEY which shape. Lines of other places stay as they
// are. Lines that cannot be read are dropped: what they said will be measured again.
#include "tune.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// $XDG_CACHE_HOME/dlc or ~/.cache/dlc. NULL, with an error printed: there is no place for it.
static const char *cache_folder(void)
{
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (cache && *cache == '/') // others are to be ignored, says the XDG specification
        return format("%s/dlc", cache);
    if (home && *home)
        return format("%s/.cache/dlc", home);
    error_at((Span){0}, "--tune has no place for its answers");
    hint("set HOME or XDG_CACHE_HOME");
    return NULL;
}

static const char *cache_path(const char *folder)
{
    return format("%s/tune", folder);
}

static bool make_folders(const char *path)
{
    char *part = format("%s", path);
    for (char *slash = strchr(part + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(part, 0777); // what is missing in the end is reported then
        *slash = '/';
    }
    if (mkdir(part, 0777) == 0 || errno == EEXIST)
        return true;
    error_at((Span){0}, "cannot make the folder %s: %s", path, strerror(errno));
    return false;
}

typedef struct Answer {
    char *place, *key;
    TunedChoice choice;
} Answer;

static bool parse_answer(char *line, Answer *answer)
{
    char *first = strchr(line, '\t'), *second = first ? strchr(first + 1, '\t') : NULL;
    if (!second)
        return false;
    *first = *second = '\0';
    *answer = (Answer){.place = line, .key = first + 1};
    return choice_read(second + 1, &answer->choice);
}

bool tuning_load(Tuning *tuning)
{
    const char *folder = cache_folder(), *path = folder ? cache_path(folder) : NULL;
    FILE *file = path ? fopen(path, "r") : NULL;
    if (!file && path && errno != ENOENT)
        error_at((Span){0}, "cannot read %s: %s", path, strerror(errno));
    if (!file)
        return path && errno == ENOENT;
    Answer answer;
    for (char *line; (line = read_line(file));)
        if (parse_answer(line, &answer) && strcmp(answer.place, tuning->place) == 0) {
            Tuned *item = tuning_item(tuning, answer.key);
            item->choice = answer.choice;
            item->known = true;
        }
    fclose(file);
    return true;
}

// Those of other places, as they are in the file now: another dlc may have written since.
static void copy_others(const Tuning *tuning, const char *path, FILE *out)
{
    FILE *file = fopen(path, "r");
    Answer answer;
    for (char *line; file && (line = read_line(file));) {
        const char *whole = format("%s", line);
        if (parse_answer(line, &answer) && strcmp(answer.place, tuning->place) != 0)
            fprintf(out, "%s\n", whole);
    }
    if (file)
        fclose(file);
}

bool tuning_save(const Tuning *tuning)
{
    const char *folder = cache_folder();
    Output output;
    if (!folder || !make_folders(folder) || !output_open(&output, cache_path(folder)))
        return false;
    copy_others(tuning, output.path, output.stream);
    for (int i = 0; i < tuning->count; i++) {
        const Tuned *item = tuning->item[i];
        if (item->known)
            fprintf(output.stream, "%s\t%s\t%s\n", tuning->place, item->key, choice_numbers(item->choice));
    }
    return output_close(&output);
}
