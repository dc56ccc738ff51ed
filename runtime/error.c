#include "reading.h"
#include "utf8.h"

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

// The bytes of the character at `text`, if it is one that can be shown: well-formed UTF-8 and no control character.
// 0 if not.
static size_t shown_length(const char *text, size_t length)
{
    const unsigned char *c = (const unsigned char *)text;
    bool control = c[0] < 32 || c[0] == 127 || (c[0] == 0xC2 && length > 1 && c[1] < 0xA0);
    return control ? 0 : utf8_length(text, length);
}

Excerpt excerpt(const char *text, size_t length)
{
    enum { MAXIMUM = 40 };
    Excerpt result;
    size_t used = 0, at = 0;
    while (at < length) {
        size_t n = shown_length(text + at, length - at);
        if (used + (n ? n : 1) > MAXIMUM)
            break;
        if (n)
            memcpy(result.text + used, text + at, n);
        else
            result.text[used] = '?';
        used += n ? n : 1;
        at += n ? n : 1;
    }
    strcpy(result.text + used, at < length ? "..." : "");
    return result;
}
