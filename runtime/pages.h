// Memory for a model: aligned for vectors, and in huge pages where the system has them. A step walks through all of it,
// which with pages of 4 KB is a miss of the translation cache every few lines.
#ifndef DLC_PAGES_H
#define DLC_PAGES_H

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

// Zeroed; NULL when memory is short. Freed by free().
static inline void *pages_zeroed(size_t bytes)
{
    const size_t line = 64, huge = (size_t)2 << 20;
    size_t alignment = bytes >= huge ? huge : line, rounded = (bytes + alignment - 1) / alignment * alignment;
    char *data = aligned_alloc(alignment, rounded ? rounded : alignment);
#ifdef MADV_HUGEPAGE
    if (data && alignment == huge) // whole ones only; a hint, so that it does not matter if it fails
        (void)madvise(data, bytes / huge * huge, MADV_HUGEPAGE);
#endif
    return data ? memset(data, 0, bytes) : NULL;
}

#endif
