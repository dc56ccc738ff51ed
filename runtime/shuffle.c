#include "data.h"
#include "philox.h"

// The programs' own streams count from 0; this one is the shuffle's.
static const uint32_t shuffle_stream = UINT32_MAX;

// A number below `limit` (at most 2^32) from 64 random bits: their product's upper half. The bias is below 2^-32.
static uint32_t below(uint64_t limit, Philox random)
{
    uint64_t low = random.word[0] * limit, high = random.word[1] * limit;
    return (uint32_t)((high + (low >> 32)) >> 32);
}

void shuffle_order(uint32_t *order, size_t n, uint64_t seed, uint64_t epoch)
{
    for (size_t i = 0; i < n; i++)
        order[i] = (uint32_t)i;
    for (size_t i = n; i > 1; i--) {
        Philox counter = {{(uint32_t)i, (uint32_t)epoch, (uint32_t)(epoch >> 32), shuffle_stream}};
        uint32_t j = below(i, philox(seed, counter));
        uint32_t last = order[i - 1];
        order[i - 1] = order[j];
        order[j] = last;
    }
}

// The parts differ by at most one example; the longer ones come first, so that the last batch has no gaps.
void lane_order(uint32_t *order, size_t n, size_t batch)
{
    size_t each = n / batch, longer = n % batch;
    for (size_t i = 0; i < n; i++) {
        size_t place = i % batch;
        order[i] = (uint32_t)(place * each + (place < longer ? place : longer) + i / batch);
    }
}
