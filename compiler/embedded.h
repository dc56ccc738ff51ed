// Text files that the compiler carries with it; made by embed.sh.
#ifndef DLC_EMBEDDED_H
#define DLC_EMBEDDED_H

#include <stddef.h>

typedef struct EmbeddedFile {
    const char *path; // "prelude/layers.dl", "runtime/dlc_program.h"
    const char *text;
} EmbeddedFile;

extern const EmbeddedFile embedded_files[]; // ends with {NULL, NULL}

#endif
