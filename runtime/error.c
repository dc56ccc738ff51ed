#include "reading.h"

#include <stdarg.h>
#include <string.h>

static void set_error(Error *error, bool missing, const char *fmt, va_list arguments)
{
    vsnprintf(error->text, sizeof error->text, fmt, arguments);
    error->missing = missing;
}

bool fail(Error *error, const char *fmt, ...)
{
    va_list arguments;
    va_start(arguments, fmt);
    set_error(error, false, fmt, arguments);
    va_end(arguments);
    return false;
}

bool fail_missing(Error *error, const char *fmt, ...)
{
    va_list arguments;
    va_start(arguments, fmt);
    set_error(error, true, fmt, arguments);
    va_end(arguments);
    return false;
}

Excerpt excerpt(const char *text, size_t length)
{
    enum { MAXIMUM = 40 };
    Excerpt result;
    size_t n = length < MAXIMUM ? length : MAXIMUM;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)text[i];
        result.text[i] = c < 32 || c == 127 ? '?' : (char)c;
    }
    strcpy(result.text + n, length > n ? "..." : "");
    return result;
}
