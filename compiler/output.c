// Output files that appear whole or not at all: written to a temporary file beside the target, then renamed.
#include "options.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool output_open(Output *output, const char *path)
{
    *output = (Output){.path = path, .stream = stdout};
    if (strcmp(path, "-") == 0)
        return true;
    struct stat status;
    if (stat(path, &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) {
        output->stream = fopen(path, "w"); // a device such as /dev/null is written, not replaced
        if (!output->stream)
            error_at((Span){0}, "cannot write %s: %s", path, strerror(errno));
        return output->stream != NULL;
    }
    output->temporary = format("%s.%ld.tmp", path, (long)getpid());
    output->stream = fopen(output->temporary, "w");
    if (!output->stream)
        error_at((Span){0}, "cannot write %s: %s", path, strerror(errno));
    return output->stream != NULL;
}

void output_discard(Output *output)
{
    if (output->stream && output->stream != stdout)
        fclose(output->stream);
    if (output->temporary)
        remove(output->temporary);
}

bool output_close(Output *output)
{
    bool written = fflush(output->stream) == 0 && !ferror(output->stream);
    int reason = errno;
    if (output->stream != stdout && fclose(output->stream) != 0 && written) {
        written = false;
        reason = errno;
    }
    output->stream = NULL;
    if (written && output->temporary && rename(output->temporary, output->path) != 0) {
        written = false;
        reason = errno;
    }
    if (!written) {
        error_at((Span){0}, "cannot write %s: %s", output->path, strerror(reason));
        output_discard(output);
    }
    return written;
}
