// Long lines of C, broken where a reader would break them.
// Requires: text that print*.c, helpers.c and emit*.c have written. Provides: the same with lines of at most LONGEST
// columns, wherever there is a place to break. Invalidates: nothing.
#include "print.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST = 120, DEEPER = 4 };

// How tightly the text before a possible break is bound to what follows: a comma and the operators of C, loosest first.
// -1: no break.
static int binding_at(const char *code)
{
    if (code[0] == ',' && code[1] == ' ')
        return 0;
    if (code[0] != ' ' || code[2] != ' ')
        return -1;
    switch (code[1]) {
    case '?':
    case ':':
        return 1;
    case '+':
    case '-':
        return 2;
    case '*':
        return 3;
    case '=':
        return 4;
    default:
        return -1;
    }
}

// The end of the string literal that begins here.
static int string_end(const char *code, int begin, int length)
{
    int i = begin + 1;
    while (i < length && code[i] != '"')
        i += code[i] == '\\' ? 2 : 1;
    return i;
}

static int deeper_after(char c)
{
    switch (c) {
    case '(':
    case '[':
    case '{':
        return 1;
    case ')':
    case ']':
    case '}':
        return -1;
    default:
        return 0;
    }
}

// Where code that takes more than `room` columns is broken: the fewest parentheses around, then what binds least, then
// the last of these; behind a sign of equality only if there is no other place. 0: nowhere. Too late is better than
// never.
static int find_break(const char *code, int length, int room)
{
    enum { LEVELS = 5 };
    int depth = 0, least = LEVELS * length, found = 0;
    for (int i = 0; i + 2 < length && (i < room || found == 0); i++) {
        if (code[i] == '"')
            i = string_end(code, i, length);
        depth += deeper_after(code[i]);
        int binding = binding_at(code + i), rank = code[i + 1] == '=' ? LEVELS * length : LEVELS * depth + binding;
        if (binding >= 0 && rank <= least) {
            least = rank;
            found = code[i] == ',' ? i + 1 : code[i + 1] == '=' ? i + 2 : i; // operators begin the next line
        }
    }
    return found;
}

static void print_code(FILE *out, const char *code, int length, int indent)
{
    int margin = indent + DEEPER, end = 0;
    while (indent + length > LONGEST && (end = find_break(code, length, LONGEST - indent)) > 0) {
        fprintf(out, "%*s%.*s\n", indent, "", end, code);
        code += end + 1; // and the blank
        length -= end + 1;
        indent = margin;
    }
    fprintf(out, "%*s%.*s\n", indent, "", length, code);
}

// The last blank among the first `room` columns, not inside brackets if there is another one; none after a backslash,
// which would continue the comment. 0: none.
static int find_blank(const char *text, int length, int room)
{
    int outside = 0, found = 0, depth = 0;
    for (int i = 1; i < length && i <= room; i++) {
        depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
        if (text[i] != ' ' || text[i - 1] == '\\' || text[i - 1] == ' ')
            continue;
        found = i;
        outside = depth <= 0 ? i : outside;
    }
    return outside ? outside : found;
}

// What follows "//", with the blanks after it as the margin of its further lines.
static void print_comment(FILE *out, const char *text, int length, int indent)
{
    int margin = (int)strspn(text, " "), end = 0;
    text += margin;
    length -= margin;
    while (indent + 2 + margin + length > LONGEST &&
           (end = find_blank(text, length, LONGEST - indent - 2 - margin)) > 0) {
        fprintf(out, "%*s//%*s%.*s\n", indent, "", margin, "", end, text);
        text += end + 1;
        length -= end + 1;
    }
    fprintf(out, "%*s//%*s%.*s\n", indent, "", length > 0 ? margin : 0, "", length, text);
}

// Where a comment behind code begins; -1: nowhere.
static int find_comment(const char *code, int length)
{
    for (int i = 0; i + 1 < length; i++)
        if (code[i] == '"')
            i = string_end(code, i, length);
        else if (code[i] == '/' && code[i + 1] == '/')
            return i;
    return -1;
}

static void print_long_line(FILE *out, const char *line, int length)
{
    int indent = (int)strspn(line, " ");
    line += indent;
    length -= indent;
    int comment = find_comment(line, length);
    if (*line == '#') {
        fprintf(out, "%*s%.*s\n", indent, "", length, line);
        return;
    }
    if (comment >= 0)
        print_comment(out, line + comment + 2, length - comment - 2, indent);
    if (comment != 0)
        print_code(out, line, comment < 0 ? length : comment - 1, indent);
}

void print_lines(FILE *out, const char *text)
{
    const char *written = text; // lines from here on are as they should be
    for (const char *end; *text; text = end + 1) {
        end = strchr(text, '\n');
        if (end - text <= LONGEST)
            continue;
        fwrite(written, 1, (size_t)(text - written), out);
        print_long_line(out, text, (int)(end - text));
        written = end + 1;
    }
    fwrite(written, 1, (size_t)(text - written), out);
}
