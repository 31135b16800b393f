/* Preloaded into a gateway that is looked at: makes its disk lie or fill up. Nothing happens without these variables.
 *
 *   SKIP_SYNC=TEXT   fsync and fdatasync of files whose path contains TEXT say "done" and never reach the kernel,
 *                    as with a lowered durability
 *   FULL_AT=FILE     while FILE is there, with two numbers in it, FIRST and LAST: writes to files whose path contains
 *                    FULL_PATH fail with ENOSPC from the FIRST to the LAST, counted since FILE was made
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int is_in(int file, const char *text) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return strstr(path, text) != NULL;
}

static int skipped(int file) {
    const char *text = getenv("SKIP_SYNC");
    return text != NULL && *text != 0 && is_in(file, text);
}

int fsync(int file) {
    static int (*real)(int);
    if (real == NULL) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    return skipped(file) ? 0 : real(file);
}

int fdatasync(int file) {
    static int (*real)(int);
    if (real == NULL) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    return skipped(file) ? 0 : real(file);
}

static int full(int file) {
    static long count;
    const char *control = getenv("FULL_AT"), *text = getenv("FULL_PATH");
    if (control == NULL || text == NULL || !is_in(file, text)) return 0;
    FILE *order = fopen(control, "re");
    if (order == NULL) {
        __atomic_store_n(&count, 0, __ATOMIC_SEQ_CST);
        return 0;
    }
    long first = 0, last = -1;
    int read = fscanf(order, "%ld %ld", &first, &last);
    fclose(order);
    long now = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
    if (read != 2 || now < first || now > last) return 0;
    char hits[4096];
    snprintf(hits, sizeof hits, "%s.hits", control);
    FILE *note = fopen(hits, "ae");
    if (note != NULL) {
        fprintf(note, "write %ld\n", now);
        fclose(note);
    }
    return 1;
}

ssize_t write(int file, const void *octets, size_t count) {
    static ssize_t (*real)(int, const void *, size_t);
    if (real == NULL) real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    if (getenv("FULL_AT") != NULL && full(file)) {
        errno = ENOSPC;
        return -1;
    }
    return real(file, octets, count);
}
