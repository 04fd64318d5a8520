#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

// libcurl takes options through variadic functions, which Swift can't call: one function here for each kind of value.

typedef size_t (*vitrina_curl_receiver)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode vitrina_curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode vitrina_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode vitrina_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

// For contexts and bytes; libcurl keeps the pointer (CURLOPT_COPYPOSTFIELDS: a copy of the bytes).
static inline CURLcode vitrina_curl_set_pointer(CURL *handle, CURLoption option, const void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode vitrina_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode vitrina_curl_set_receiver(CURL *handle, CURLoption option, vitrina_curl_receiver value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode vitrina_curl_get_number(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode vitrina_curl_get_text(CURL *handle, CURLINFO info, const char **value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLMcode vitrina_curl_set_pool_number(CURLM *handle, CURLMoption option, long value) {
    return curl_multi_setopt(handle, option, value);
}

// The result of a finished transfer stands in a union, of which Swift sees no member by name.
static inline CURLcode vitrina_curl_result(const CURLMsg *message) {
    return message->data.result;
}

static inline CURLcode vitrina_curl_get_size(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}
