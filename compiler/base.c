// The compile-wide arena, growing lists and interned names.
#define _DEFAULT_SOURCE // MAP_ANONYMOUS, madvise
#include "base.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

// ---- the arena ----------------------------------------------------------------------------------

enum { CHUNK_BYTES = 8 << 20, ALIGN = 16, SMALL = 1024 };

typedef struct Chunk {
    struct Chunk *next;
    size_t size;
    _Alignas(ALIGN) unsigned char bytes[];
} Chunk;

// Free bytes that nothing is being taken from; this stands in the first of them.
typedef struct Extent {
    struct Extent *below;
    size_t size;
    bool used; // may hold something else than zeros
} Extent;

// A block of up to SMALL bytes that was given back.
typedef struct Block {
    struct Block *next;
} Block;

static struct {
    Chunk *chunks;
    unsigned char *next, *end; // where memory is taken from
    bool used;
    Extent *extents;                  // others; the last one given back on top
    Block *blocks[SMALL / ALIGN + 1]; // by size
} arena;

#if defined(__SANITIZE_ADDRESS__)
#define POISON 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define POISON 1
#endif
#endif
#ifdef POISON
#include <sanitizer/asan_interface.h>
#endif

// Zeroed pages, large ones where the system has them: faults of small ones took a third of the compiler's time. What is
// not used of a chunk is address space only.
static Chunk *new_chunk(size_t bytes)
{
    Chunk *chunk = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (chunk == MAP_FAILED) {
        fprintf(stderr, "dlc: out of memory\n");
        exit(1);
    }
#ifdef MADV_HUGEPAGE
    madvise(chunk, bytes, MADV_HUGEPAGE);
#endif
    chunk->size = bytes;
    chunk->next = arena.chunks;
    arena.chunks = chunk;
    return chunk;
}

static void take_from(unsigned char *first, unsigned char *end, bool used)
{
    size_t left = (size_t)(arena.end - arena.next);
    if (left >= SMALL) {
        Extent *extent = (void *)arena.next;
        *extent = (Extent){arena.extents, left, arena.used};
        arena.extents = extent;
    }
    arena.next = first;
    arena.end = end;
    arena.used = used;
}

// Goes on with free bytes that so many fit in.
static void find_room(size_t bytes)
{
    Extent **place = &arena.extents;
    while (*place && (*place)->size < bytes)
        place = &(*place)->below;
    Extent *extent = *place;
    if (extent) {
        Extent found = *extent;
        *place = found.below;
        *extent = (Extent){0};
        take_from((void *)extent, (unsigned char *)extent + found.size, found.used);
        return;
    }
    size_t needed = bytes + sizeof(Chunk);
    Chunk *chunk = new_chunk(needed > CHUNK_BYTES ? needed : CHUNK_BYTES);
    take_from(chunk->bytes, (unsigned char *)chunk + chunk->size, false);
}

static size_t rounded(size_t bytes)
{
    return (bytes + ALIGN - 1) / ALIGN * ALIGN;
}

void *mem_alloc(size_t bytes)
{
#ifdef POISON
    size_t wanted = bytes;
    bytes += ALIGN; // between one block and the next
#endif
    bytes = rounded(bytes);
    Block *block = bytes <= SMALL ? arena.blocks[bytes / ALIGN] : NULL;
    if (block) {
        arena.blocks[bytes / ALIGN] = block->next;
        return memset(block, 0, bytes);
    }
    if ((size_t)(arena.end - arena.next) < bytes)
        find_room(bytes);
    void *memory = arena.next;
    arena.next += bytes;
#ifdef POISON
    __asan_poison_memory_region((unsigned char *)memory + wanted, bytes - wanted);
#endif
    return arena.used ? memset(memory, 0, bytes) : memory;
}

void mem_free(void *memory, size_t bytes)
{
    if (!memory || bytes == 0)
        return;
#ifdef POISON
    if (__asan_region_is_poisoned(memory, bytes))
        BUG("memory given back twice");
    __asan_poison_memory_region(memory, bytes); // never used again, so that any access is noticed
#else
    bytes = rounded(bytes);
    if (bytes <= SMALL) {
        Block *block = memory;
        block->next = arena.blocks[bytes / ALIGN];
        arena.blocks[bytes / ALIGN] = block;
    } else {
        take_from(memory, (unsigned char *)memory + bytes, true); // while it is in the cache
    }
#endif
}

void *mem_grow(void *items, int count, size_t size)
{
    enum { FIRST = 4 };
    bool full = count == 0 || (count >= FIRST && (count & (count - 1)) == 0);
    if (!full)
        return items;
    size_t room = count == 0 ? FIRST : 2 * (size_t)count;
    void *larger = mem_alloc(room * size);
    if (count > 0) {
        memcpy(larger, items, (size_t)count * size);
        mem_free(items, (size_t)count * size);
    }
    return larger;
}

// ---- interned names: an open hash table ---------------------------------------------------------

static struct {
    const char **slot;
    size_t size, used;
} names;

static size_t hash_text(const char *text, size_t length)
{
    uint64_t hash = 14695981039346656037u; // FNV-1a
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * 1099511628211u;
    return (size_t)(hash ^ (hash >> 32));
}

static const char **find_slot(const char *text, size_t length)
{
    size_t i = hash_text(text, length) & (names.size - 1);
    while (names.slot[i] && (strncmp(names.slot[i], text, length) != 0 || names.slot[i][length] != '\0'))
        i = (i + 1) & (names.size - 1);
    return &names.slot[i];
}

static void grow_names(void)
{
    const char **old = names.slot;
    size_t old_size = names.size;
    names.size = old_size ? 2 * old_size : 1024;
    names.slot = mem_alloc(names.size * sizeof *names.slot);
    for (size_t i = 0; i < old_size; i++)
        if (old[i])
            *find_slot(old[i], strlen(old[i])) = old[i];
    mem_free(old, old_size * sizeof *old);
}

const char *intern(const char *text, size_t length)
{
    const char *end = memchr(text, '\0', length);
    if (end)
        length = (size_t)(end - text);
    if (2 * names.used >= names.size)
        grow_names();
    const char **slot = find_slot(text, length);
    if (!*slot) {
        char *copy = mem_alloc(length + 1);
        memcpy(copy, text, length);
        *slot = copy;
        names.used++;
    }
    return *slot;
}

const char *intern_string(const char *text)
{
    return intern(text, strlen(text));
}

void mem_free_all(void)
{
    for (Chunk *chunk = arena.chunks, *next; chunk; chunk = next) {
        next = chunk->next;
#ifdef POISON
        __asan_unpoison_memory_region(chunk, chunk->size);
#endif
        munmap(chunk, chunk->size);
    }
    memset(&arena, 0, sizeof arena);
    names.slot = NULL;
    names.size = names.used = 0;
}
