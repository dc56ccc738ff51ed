#include "reading.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <zlib.h>

static int64_t read_gz(Input *input, void *buffer, size_t size, Error *error)
{
    enum { MOST = 1 << 30 }; // gzread counts in int
    int got = gzread(input->handle, buffer, size < MOST ? (unsigned)size : MOST);
    int code = Z_OK;
    const char *reason = gzerror(input->handle, &code);
    if (code == Z_BUF_ERROR) // the end of the file inside the compressed stream
        fail(error, "%s: the compressed file is cut off", input->place);
    else if (code == Z_ERRNO)
        fail(error, "%s: %s", input->place, strerror(errno));
    else if (got < 0)
        fail(error, "%s: the compressed data is damaged (%s)", input->place, reason);
    else
        return got;
    return -1;
}

static void close_gz(void *handle)
{
    gzclose(handle);
}

bool input_open(Input *input, const char *path, Error *error)
{
    struct stat status;
    if (stat(path, &status) != 0)
        return errno == ENOENT || errno == ENOTDIR ? fail_missing(error, "%s: there is no such file", path)
                                                   : fail(error, "%s: %s", path, strerror(errno));
    if (S_ISDIR(status.st_mode))
        return fail(error, "%s: is a directory, a file was expected", path);
    gzFile file = gzopen(path, "rb");
    if (!file)
        return fail(error, "%s: %s", path, errno ? strerror(errno) : "out of memory");
    gzbuffer(file, 1 << 18);
    bool plain = gzdirect(file) && S_ISREG(status.st_mode);
    *input = (Input){.place = path,
                     .handle = file,
                     .read = read_gz,
                     .close = close_gz,
                     .left = plain ? (uint64_t)status.st_size : UNKNOWN_LENGTH};
    return true;
}

void input_close(Input *input)
{
    if (input->handle)
        input->close(input->handle);
    input->handle = NULL;
}

int64_t input_some(Input *input, void *buffer, size_t size, Error *error)
{
    size_t total = 0;
    while (total < size) {
        int64_t got = input->read(input, (char *)buffer + total, size - total, error);
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        total += (size_t)got;
    }
    if (input->left != UNKNOWN_LENGTH)
        input->left -= total < input->left ? total : input->left;
    return (int64_t)total;
}

bool input_exactly(Input *input, void *buffer, size_t size, const char *what, Error *error)
{
    int64_t got = input_some(input, buffer, size, error);
    if (got < 0)
        return false;
    return (size_t)got == size || fail(error, "%s: the file ends within %s", input->place, what);
}

bool input_ends(Input *input, Error *error)
{
    char byte;
    int64_t got = input_some(input, &byte, 1, error);
    if (got < 0)
        return false;
    return got == 0 ||
           fail(error, "%s: the file goes on after the last element that its header promises", input->place);
}
