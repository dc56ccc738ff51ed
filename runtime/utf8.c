// Characters of a text: for the host and for the compiler, which is built with this file, too.
#include "utf8.h"

#include <stdbool.h>

// A first byte says how many follow and in what range the second one is; the ranges leave out overlong forms,
// surrogates and what lies beyond U+10FFFF (the Unicode standard, table 3-7).
size_t utf8_length(const char *text, size_t length)
{
    static const struct {
        unsigned char first, last, size, low, high; // of the first byte; of the character; of the second byte
    } forms[] = {
        {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF}, {0xE1, 0xEC, 3, 0x80, 0xBF},
        {0xED, 0xED, 3, 0x80, 0x9F}, {0xEE, 0xEF, 3, 0x80, 0xBF}, {0xF0, 0xF0, 4, 0x90, 0xBF},
        {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F},
    };
    const unsigned char *c = (const unsigned char *)text;
    if (length == 0 || c[0] < 0x80)
        return length > 0;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (c[0] >= forms[i].first && c[0] <= forms[i].last && length >= forms[i].size) {
            bool good = c[1] >= forms[i].low && c[1] <= forms[i].high;
            for (int k = 2; k < forms[i].size; k++)
                good = good && c[k] >= 0x80 && c[k] <= 0xBF;
            return good ? forms[i].size : 0;
        }
    return 0;
}
