// For dladdr and RTLD_DEFAULT.
#define _GNU_SOURCE
#include "CKernels.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

const char *vk_library_of(const void *symbol) {
    Dl_info info;
    return symbol && dladdr(symbol, &info) ? info.dli_fname : 0;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static bool takes_turns;

// OpenBLAS built without threads gives two callers at once the same work buffer, unless it was built to lock: their
// products are silently wrong. Built with threads it is safe, and kept to one, so that sums do not depend on the cores.
static void settle(void) {
    void (*use)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "openblas_set_num_threads");
    int (*kind)(void) = (int (*)(void))dlsym(RTLD_DEFAULT, "openblas_get_parallel");
    if (use) use(1);
    takes_turns = kind && kind() == 0;
}

void vk_linear_algebra_enter(void) {
    pthread_once(&once, settle);
    if (takes_turns) pthread_mutex_lock(&turn);
}

void vk_linear_algebra_leave(void) {
    if (takes_turns) pthread_mutex_unlock(&turn);
}
