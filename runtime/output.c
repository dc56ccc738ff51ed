#include "trainer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

char *path_with(const char *name, const char *suffix)
{
    size_t size = strlen(name) + strlen(suffix) + 1;
    char *path = malloc(size);
    if (!path)
        abort();
    snprintf(path, size, "%s%s", name, suffix);
    return path;
}

bool output_open(Output *output, const char *path, Error *error)
{
    struct stat status;
    bool special = stat(path, &status) == 0 && !S_ISREG(status.st_mode);
    *output = (Output){.path = path_with(path, ""), .temporary = special ? NULL : path_with(path, ".tmp")};
    output->file = fopen(special ? output->path : output->temporary, "wb");
    if (output->file)
        return true;
    fail(error, "%s: %s", path, strerror(errno));
    output_abandon(output);
    return false;
}

// Makes a rename last: the directory that holds `path` is written to the disk.
static void sync_directory(const char *path)
{
    char *directory = path_with(path, "");
    char *slash = strrchr(directory, '/');
    if (slash)
        slash[slash == directory] = 0;
    int handle = open(slash ? directory : ".", O_RDONLY);
    free(directory);
    if (handle < 0)
        return;
    fsync(handle); // some file systems cannot; then the rename is as lasting as they make it
    close(handle);
}

bool output_commit(Output *output, bool durable, Error *error)
{
    bool good = fflush(output->file) == 0 && !ferror(output->file);
    if (good && durable && output->temporary)
        good = fsync(fileno(output->file)) == 0;
    int reason = errno;
    bool closed = fclose(output->file) == 0;
    output->file = NULL;
    if (good && !closed)
        reason = errno;
    good = good && closed;
    if (good && output->temporary && rename(output->temporary, output->path) != 0) {
        reason = errno;
        good = false;
    }
    if (!good)
        fail(error, "%s: %s", output->path, strerror(reason));
    else if (durable && output->temporary)
        sync_directory(output->path);
    if (good) {
        free(output->temporary);
        output->temporary = NULL;
    }
    output_abandon(output);
    return good;
}

void output_abandon(Output *output)
{
    if (output->file)
        fclose(output->file);
    if (output->temporary)
        remove(output->temporary);
    free(output->temporary);
    free(output->path);
    *output = (Output){0};
}
