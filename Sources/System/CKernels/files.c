#define _GNU_SOURCE
#include "CKernels.h"
#include <errno.h>
#include <unistd.h>

int64_t vk_copy_bytes(int from, int to, int64_t count) {
#if defined(__linux__)
    return copy_file_range(from, NULL, to, NULL, (size_t)count, 0);
#else
    (void)from, (void)to, (void)count;
    errno = ENOSYS;
    return -1;
#endif
}
