// Loaded into a daemon (LD_PRELOAD), writes down in one order what it does to the files below FIKA_DISK and what it says
// on its sockets, into the file FIKA_RECORDING. From that every state can be made that a disk may have been in when the
// power went: see `Recording` and `CutDisk`.
//
// A record is a `struct head`, then `name` bytes, then `body` bytes. Writes, names and lengths are recorded as they
// happen, in the lock. A sync has two records: what was written before the first is on the disk at the second. What is
// sent is recorded before it is: rather too early than too late.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { CREATE = 1, WRITE, LENGTH, SYNC_BEGIN, SYNC_END, RENAME, UNLINK, FOLDER, SEND };
enum { UNKNOWN, FILE_OF_DISK, FOLDER_OF_DISK, SOCKET, OTHER };

struct head {
    uint32_t kind, name, body, thread;
    uint64_t file, offset;
};

#define DESCRIPTORS 65536
static struct { uint8_t sort; uint64_t file; } table[DESCRIPTORS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int out = -1;
static char disk[PATH_MAX];

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("FIKA_DISK"), *recording = getenv("FIKA_RECORDING");
    if (!folder || !recording) return;
    snprintf(disk, sizeof disk, "%s/", folder);
    out = syscall(SYS_openat, AT_FDCWD, recording, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    // Programs that it starts are not recorded.
    unsetenv("LD_PRELOAD");
}

static void note(enum kind kind, uint64_t file, uint64_t offset, const char *name, const struct iovec *body, int count) {
    struct head head = {kind, name ? strlen(name) : 0, 0, syscall(SYS_gettid), file, offset};
    struct iovec parts[IOV_MAX > 66 ? 66 : IOV_MAX];
    int used = 2;
    for (int i = 0; i < count && used < 66; i++) {
        parts[used++] = body[i];
        head.body += body[i].iov_len;
    }
    parts[0] = (struct iovec){&head, sizeof head};
    parts[1] = (struct iovec){(void *)(name ? name : ""), head.name};
    syscall(SYS_writev, out, parts, used);
}

static int is_of_disk(const char *path) { return out >= 0 && !strncmp(path, disk, strlen(disk)); }
/// The index of the log is made anew at a start, and never synced.
static int is_kept(const char *path) { size_t n = strlen(path); return n < 4 || strcmp(path + n - 4, "-shm"); }

static void look(int fd) {
    if (fd < 0 || fd >= DESCRIPTORS || table[fd].sort != UNKNOWN) return;
    struct stat status;
    table[fd].sort = !fstat(fd, &status) && S_ISSOCK(status.st_mode) ? SOCKET : OTHER;
}

static int sort(int fd) {
    if (out < 0 || fd < 0 || fd >= DESCRIPTORS) return OTHER;
    look(fd);
    return table[fd].sort;
}

static int opened(const char *path, int flags, mode_t mode) {
    if (!is_of_disk(path)) {
        int fd = syscall(SYS_openat, AT_FDCWD, path, flags, mode);
        char whole[PATH_MAX];
        snprintf(whole, sizeof whole, "%s/", path);
        if (fd >= 0 && fd < DESCRIPTORS) table[fd].sort = out >= 0 && !strcmp(whole, disk) ? FOLDER_OF_DISK : UNKNOWN;
        if (fd >= 0 && fd < DESCRIPTORS && table[fd].sort == FOLDER_OF_DISK) {
            struct stat status;
            fstat(fd, &status);
            table[fd].file = status.st_ino;
        }
        return fd;
    }
    pthread_mutex_lock(&lock);
    struct stat status;
    int was = !stat(path, &status);
    int fd = syscall(SYS_openat, AT_FDCWD, path, flags, mode), code = errno;
    if (fd >= 0 && fd < DESCRIPTORS) {
        fstat(fd, &status);
        table[fd].file = status.st_ino;
        table[fd].sort = S_ISDIR(status.st_mode) ? FOLDER_OF_DISK : S_ISREG(status.st_mode) && is_kept(path) ? FILE_OF_DISK : OTHER;
        if (table[fd].sort == FILE_OF_DISK && !was) note(CREATE, status.st_ino, 0, path, 0, 0);
        if (table[fd].sort == FILE_OF_DISK && was && flags & O_TRUNC) note(LENGTH, status.st_ino, 0, 0, 0, 0);
    }
    pthread_mutex_unlock(&lock);
    errno = code;
    return fd;
}

#define OPEN(name)                                              \
    int name(const char *path, int flags, ...) {                \
        va_list more;                                           \
        va_start(more, flags);                                  \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                           \
        return opened(path, flags, mode);                       \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    if (fd >= 0 && fd < DESCRIPTORS) table[fd].sort = UNKNOWN;
    return syscall(SYS_close, fd);
}

static ssize_t written(int fd, const struct iovec *parts, int count, int64_t at) {
    pthread_mutex_lock(&lock);
    off_t offset = at < 0 ? lseek(fd, 0, SEEK_CUR) : at;
    ssize_t done = at < 0 ? syscall(SYS_writev, fd, parts, count)
                          : syscall(SYS_pwrite64, fd, parts[0].iov_base, parts[0].iov_len, at);
    int code = errno;
    struct iovec first = {parts[0].iov_base, done};
    int is_whole = count > 1;
    if (done > 0) note(WRITE, table[fd].file, offset, 0, is_whole ? parts : &first, is_whole ? count : 1);
    pthread_mutex_unlock(&lock);
    errno = code;
    return done;
}

static void said(int fd, const struct iovec *parts, int count) {
    pthread_mutex_lock(&lock);
    note(SEND, fd, 0, 0, parts, count);
    pthread_mutex_unlock(&lock);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
    struct iovec part = {(void *)bytes, count};
    if (sort(fd) == FILE_OF_DISK) return written(fd, &part, 1, at);
    return syscall(SYS_pwrite64, fd, bytes, count, at);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) { return pwrite64(fd, bytes, count, at); }

ssize_t write(int fd, const void *bytes, size_t count) {
    struct iovec part = {(void *)bytes, count};
    int what = sort(fd);
    if (what == FILE_OF_DISK) return written(fd, &part, 1, -1);
    if (what == SOCKET) said(fd, &part, 1);
    return syscall(SYS_write, fd, bytes, count);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    int what = sort(fd);
    if (what == FILE_OF_DISK) return written(fd, parts, count, -1);
    if (what == SOCKET) said(fd, parts, count);
    return syscall(SYS_writev, fd, parts, count);
}

ssize_t send(int fd, const void *bytes, size_t count, int flags) {
    struct iovec part = {(void *)bytes, count};
    if (sort(fd) == SOCKET) said(fd, &part, 1);
    return syscall(SYS_sendto, fd, bytes, count, flags, NULL, 0);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
    if (sort(fd) == SOCKET) said(fd, message->msg_iov, message->msg_iovlen);
    return syscall(SYS_sendmsg, fd, message, flags);
}

int ftruncate64(int fd, off64_t length) {
    if (sort(fd) != FILE_OF_DISK) return syscall(SYS_ftruncate, fd, length);
    pthread_mutex_lock(&lock);
    int done = syscall(SYS_ftruncate, fd, length), code = errno;
    if (!done) note(LENGTH, table[fd].file, length, 0, 0, 0);
    pthread_mutex_unlock(&lock);
    errno = code;
    return done;
}
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int synced(int fd, long call) {
    static uint64_t turns;
    int what = sort(fd);
    if (what != FILE_OF_DISK && what != FOLDER_OF_DISK) return syscall(call, fd);
    uint64_t file = table[fd].file;
    pthread_mutex_lock(&lock);
    uint64_t turn = ++turns;
    note(SYNC_BEGIN, file, turn, 0, 0, 0);
    pthread_mutex_unlock(&lock);
    int done = syscall(call, fd), code = errno;
    pthread_mutex_lock(&lock);
    if (!done) note(SYNC_END, file, turn, 0, 0, 0);
    pthread_mutex_unlock(&lock);
    errno = code;
    return done;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

int rename(const char *from, const char *to) {
    if (!is_of_disk(from)) return syscall(SYS_rename, from, to);
    pthread_mutex_lock(&lock);
    int done = syscall(SYS_rename, from, to), code = errno;
    struct iovec target = {(void *)to, strlen(to)};
    if (!done) note(RENAME, 0, 0, from, &target, 1);
    pthread_mutex_unlock(&lock);
    errno = code;
    return done;
}

int unlink(const char *path) {
    if (!is_of_disk(path)) return syscall(SYS_unlink, path);
    pthread_mutex_lock(&lock);
    int done = syscall(SYS_unlink, path), code = errno;
    if (!done && is_kept(path)) note(UNLINK, 0, 0, path, 0, 0);
    pthread_mutex_unlock(&lock);
    errno = code;
    return done;
}

int mkdir(const char *path, mode_t mode) {
    if (!is_of_disk(path)) return syscall(SYS_mkdir, path, mode);
    pthread_mutex_lock(&lock);
    int done = syscall(SYS_mkdir, path, mode), code = errno;
    struct stat status;
    if (!done && !stat(path, &status)) note(FOLDER, status.st_ino, 0, path, 0, 0);
    pthread_mutex_unlock(&lock);
    errno = code;
    return done;
}
