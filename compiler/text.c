// Strings that grow at their end, and formatted text.
// What a compiler writes is mostly names and whole numbers: these are formatted here, several times faster than by the
// C library, which gets what is left of a text from the first other directive on.
#include "base.h"

#include <string.h>

void text_write(Text *text)
{
    size_t whole = text->length;
    while (whole > 0 && text->data[whole - 1] != '\n')
        whole--;
    if (whole == 0)
        return;
    char next = text->data[whole];
    text->data[whole] = '\0';
    text->write(text->file, text->data);
    text->data[whole] = next;
    text->length -= whole;
    memmove(text->data, text->data + whole, text->length + 1);
}

static void text_grow(Text *text, size_t length)
{
    enum { MANY = 1 << 16 }; // bytes of lines that are written before more room is made for others
    if (text->file && text->capacity >= MANY) {
        text_write(text);
        if (text->length + length + 1 <= text->capacity)
            return;
    }
    size_t capacity = text->capacity ? 2 * text->capacity : 16;
    while (capacity < text->length + length + 1)
        capacity *= 2;
    char *larger = mem_alloc(capacity);
    if (text->length > 0)
        memcpy(larger, text->data, text->length);
    if (!text->borrowed)
        mem_free(text->data, text->capacity);
    text->borrowed = false;
    text->data = larger;
    text->capacity = capacity;
}

// Room for so many bytes more and the NUL.
static inline void text_reserve(Text *text, size_t length)
{
    if (text->length + length + 1 > text->capacity)
        text_grow(text, length);
}

void text_add_bytes(Text *text, const char *data, size_t length)
{
    text_reserve(text, length);
    if (length > 0)
        memcpy(text->data + text->length, data, length);
    text->length += length;
    text->data[text->length] = '\0';
}

void text_add_string(Text *text, const char *string)
{
    text_add_bytes(text, string, strlen(string));
}

void text_add_blanks(Text *text, int count)
{
    static const char blanks[] = "                                                                ";
    enum { MANY = sizeof blanks - 1 };
    for (; count > MANY; count -= MANY)
        text_add_bytes(text, blanks, MANY);
    if (count > 0)
        text_add_bytes(text, blanks, (size_t)count);
}

void text_add_integer(Text *text, int64_t value)
{
    char digits[24];
    size_t first = sizeof digits;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do
        digits[--first] = (char)('0' + rest % 10);
    while ((rest /= 10) > 0);
    if (value < 0)
        digits[--first] = '-';
    text_add_bytes(text, digits + first, sizeof digits - first);
}

// ---- formats ------------------------------------------------------------------------------------

typedef struct Arguments {
    va_list list;
} Arguments;

static bool begins(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static void add_part(Text *text, const char *string, int most)
{
    const char *end = memchr(string, '\0', (size_t)most);
    text_add_bytes(text, string, end ? (size_t)(end - string) : (size_t)most);
}

static void add_right(Text *text, const char *string, int width)
{
    size_t length = strlen(string);
    text_add_blanks(text, width - (int)length);
    text_add_bytes(text, string, length);
}

// Formats the directive behind a percent sign and returns its end; NULL if it is none of those that are common.
static const char *add_directive(Text *text, const char *directive, Arguments *arguments)
{
    switch (*directive) {
    case 's':
        text_add_string(text, va_arg(arguments->list, const char *));
        return directive + 1;
    case 'd':
        text_add_integer(text, va_arg(arguments->list, int));
        return directive + 1;
    case 'c':
        text_add_bytes(text, (char[]){(char)va_arg(arguments->list, int)}, 1);
        return directive + 1;
    case '%':
        text_add_bytes(text, "%", 1);
        return directive + 1;
    }
    if (begins(directive, "lld")) {
        text_add_integer(text, va_arg(arguments->list, long long));
        return directive + strlen("lld");
    }
    bool part = begins(directive, ".*s");
    if (!part && !begins(directive, "*s"))
        return NULL;
    int size = va_arg(arguments->list, int);
    (part ? add_part : add_right)(text, va_arg(arguments->list, const char *), size);
    return strchr(directive, 's') + 1;
}

static void add_by_library(Text *text, const char *fmt, va_list args)
{
    va_list again;
    va_copy(again, args);
    text_reserve(text, 0);
    size_t room = text->capacity - text->length;
    size_t length = (size_t)vsnprintf(text->data + text->length, room, fmt, args);
    if (length >= room) {
        text_reserve(text, length);
        vsnprintf(text->data + text->length, length + 1, fmt, again);
    }
    va_end(again);
    text->length += length;
}

static void add_list(Text *text, const char *fmt, va_list args)
{
    Arguments arguments;
    va_copy(arguments.list, args);
    while (*fmt) {
        const char *percent = strchr(fmt, '%');
        text_add_bytes(text, fmt, percent ? (size_t)(percent - fmt) : strlen(fmt));
        if (!percent)
            break;
        fmt = add_directive(text, percent + 1, &arguments);
        if (!fmt) {
            add_by_library(text, percent, arguments.list);
            break;
        }
    }
    va_end(arguments.list);
}

void text_add(Text *text, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    add_list(text, fmt, args);
    va_end(args);
}

// The formatted text in `buffer`, if it is long enough for it, as it is for nearly all.
static Text format_in(char *buffer, size_t size, const char *fmt, va_list args)
{
    Text text = {.data = buffer, .capacity = size, .borrowed = true};
    buffer[0] = '\0';
    add_list(&text, fmt, args);
    return text;
}

char *format_list(const char *fmt, va_list args)
{
    char buffer[256];
    Text text = format_in(buffer, sizeof buffer, fmt, args);
    return text.borrowed ? memcpy(mem_alloc(text.length + 1), buffer, text.length + 1) : text.data;
}

char *format(const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    char *result = format_list(fmt, args);
    va_end(args);
    return result;
}

const char *intern_format(const char *fmt, ...)
{
    char buffer[256];
    va_list args;
    va_start(args, fmt);
    Text text = format_in(buffer, sizeof buffer, fmt, args);
    va_end(args);
    const char *result = intern(text.data, text.length);
    if (!text.borrowed)
        mem_free(text.data, text.capacity);
    return result;
}

const char *intern_numbered(const char *name, int number)
{
    return intern_format("%s%d", name, number);
}
