#include "CKernels.h"
#include <stdlib.h>
#if defined(__linux__)
#include <sys/mman.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

void *vk_allocate(int64_t bytes) {
    const size_t large = (size_t)1 << 21;
    const size_t size = (size_t)(bytes < 64 ? 64 : bytes), unit = size < 4 * large ? 64 : large;
    void *memory = aligned_alloc(unit, (size + unit - 1) / unit * unit);
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    // Large pages are a wish; without them a scan looks up more addresses.
    if (memory && unit == large) madvise(memory, (size + unit - 1) / unit * unit, MADV_HUGEPAGE);
#endif
    return memory;
}

void vk_keep_few_heaps(int heaps, int64_t apart) {
#if defined(__GLIBC__)
    mallopt(M_ARENA_MAX, heaps);
    // Said once, it does not grow with what is freed any more.
    mallopt(M_MMAP_THRESHOLD, (int)apart);
#endif
}

void vk_give_back_memory(void) {
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}
