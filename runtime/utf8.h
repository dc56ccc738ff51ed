// Characters of a text.
#ifndef DLC_UTF8_H
#define DLC_UTF8_H

#include <stddef.h>

// The bytes of the UTF-8 character that this text begins with; 0 if it begins with none.
size_t utf8_length(const char *text, size_t length);

#endif
