// For dladdr.
#define _GNU_SOURCE
#include "CKernels.h"
#include <dlfcn.h>

const char *vk_library_of(const void *symbol) {
    Dl_info info;
    return symbol && dladdr(symbol, &info) ? info.dli_fname : 0;
}
