/* A disk that fails on purpose, preloaded below a program under test.
 *
 * FAULTS_UNDER   only files whose path begins with this are touched (required)
 * FAULTS_CALL    "sync", "write" or "rename": which call fails …
 * FAULTS_ENDS    … on paths that end with this (empty: any) …
 * FAULTS_AT      … at its n-th time, counted from 1, …
 * FAULTS_ERRNO   … with this errno (default EIO).
 * FAULTS_POWER   the power fails at the n-th write or sync: a random half of what was not flushed
 *                is undone and the program ends with status 99
 * FAULTS_SEED    seed of that choice
 * FAULTS_PLANT   a bug to plant: "synchronous" (SQLite runs at NORMAL and says FULL),
 *                "blob" (files below FAULTS_UNDER are never flushed, and say they were)
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct change {
  dev_t device;      /* of the file, or of the folder of a rename */
  ino_t inode;
  char path[512];    /* of the file; of a rename, the new name */
  char from[512];    /* of a rename, the old name; empty for a write */
  off_t offset;
  size_t length;
  size_t had;        /* bytes that existed before the write */
  unsigned char *old;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct change *changes;
static size_t change_count;
static size_t change_room;
static long calls_matched;
static long power_calls;
static unsigned long long random_state;

static const char *setting(const char *name) {
  const char *value = getenv(name);
  return value ? value : "";
}

static long number(const char *name) {
  return atol(setting(name));
}

static void *real(const char *name) {
  return dlsym(RTLD_NEXT, name);
}

static int is_watched(const char *path) {
  const char *under = setting("FAULTS_UNDER");
  return *under && strncmp(path, under, strlen(under)) == 0;
}

static int path_of(int file, char *path, size_t room) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, room - 1);
  if (length < 0) {
    return 0;
  }
  path[length] = 0;
  return is_watched(path);
}

static int fails(const char *call, const char *path) {
  const char *ends = setting("FAULTS_ENDS");
  size_t length = strlen(path);
  size_t wanted = strlen(ends);
  if (strcmp(setting("FAULTS_CALL"), call) != 0 || wanted > length ||
      strcmp(path + length - wanted, ends) != 0) {
    return 0;
  }
  calls_matched += 1;
  if (calls_matched != number("FAULTS_AT")) {
    return 0;
  }
  errno = *setting("FAULTS_ERRNO") ? (int)number("FAULTS_ERRNO") : EIO;
  return 1;
}

static int coin(void) {
  random_state = random_state * 6364136223846793005ULL + 1442695040888963407ULL;
  return (int)(random_state >> 40) & 1;
}

static struct change *remember(const char *path, const struct stat *status) {
  if (change_count == change_room) {
    change_room = change_room ? 2 * change_room : 256;
    changes = realloc(changes, change_room * sizeof *changes);
  }
  struct change *change = &changes[change_count++];
  memset(change, 0, sizeof *change);
  change->device = status->st_dev;
  change->inode = status->st_ino;
  snprintf(change->path, sizeof change->path, "%s", path);
  return change;
}

static void forget(int file) {
  struct stat status;
  if (fstat(file, &status) != 0) {
    return;
  }
  size_t kept = 0;
  for (size_t index = 0; index < change_count; index += 1) {
    if (changes[index].device == status.st_dev && changes[index].inode == status.st_ino) {
      free(changes[index].old);
    } else {
      changes[kept++] = changes[index];
    }
  }
  change_count = kept;
}

static void undo(const struct change *change) {
  if (*change->from) {
    int (*real_rename)(const char *, const char *) = real("rename");
    real_rename(change->path, change->from);
    return;
  }
  ssize_t (*real_pwrite)(int, const void *, size_t, off_t) = real("pwrite");
  int file = open(change->path, O_WRONLY);
  if (file >= 0) {
    real_pwrite(file, change->old, change->length, change->offset);
    close(file);
  }
}

/* Called with the lock held, which nobody gets afterwards. */
static void count_towards_power_loss(void) {
  power_calls += 1;
  if (number("FAULTS_POWER") == 0 || power_calls != number("FAULTS_POWER")) {
    return;
  }
  random_state = (unsigned long long)number("FAULTS_SEED") + 1;
  for (int warm = 0; warm < 8; warm += 1) {
    coin();
  }
  for (size_t index = change_count; index > 0; index -= 1) {
    if (coin()) {
      undo(&changes[index - 1]);
    }
  }
  _exit(99);
}

static void before_write(int file, const char *path, size_t length, off_t offset) {
  struct stat status;
  if (number("FAULTS_POWER") == 0 || fstat(file, &status) != 0) {
    return;
  }
  struct change *change = remember(path, &status);
  change->offset = offset;
  change->length = length;
  change->old = calloc(1, length ? length : 1);
  int reading = open(path, O_RDONLY);
  if (reading >= 0) {
    ssize_t had = pread(reading, change->old, length, offset);
    change->had = had > 0 ? (size_t)had : 0;
    close(reading);
  }
}

static ssize_t write_at(
    const char *symbol, int file, const void *bytes, size_t length, off_t offset) {
  ssize_t (*real_write)(int, const void *, size_t, off_t) = real(symbol);
  char path[512];
  if (!path_of(file, path, sizeof path)) {
    return real_write(file, bytes, length, offset);
  }
  pthread_mutex_lock(&lock);
  ssize_t result = -1;
  if (!fails("write", path)) {
    before_write(file, path, length, offset);
    count_towards_power_loss();
    result = real_write(file, bytes, length, offset);
  }
  int saved = errno;
  pthread_mutex_unlock(&lock);
  errno = saved;
  return result;
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) {
  return write_at("pwrite", file, bytes, length, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off_t offset) {
  return write_at("pwrite64", file, bytes, length, offset);
}

static int flush(const char *symbol, int file) {
  int (*real_flush)(int) = real(symbol);
  char path[512];
  if (!path_of(file, path, sizeof path)) {
    return real_flush(file);
  }
  pthread_mutex_lock(&lock);
  int result = -1;
  if (!fails("sync", path)) {
    count_towards_power_loss();
    if (strcmp(setting("FAULTS_PLANT"), "blob") == 0) {
      result = 0;
    } else {
      result = real_flush(file);
      forget(file);
    }
  }
  int saved = errno;
  pthread_mutex_unlock(&lock);
  errno = saved;
  return result;
}

int fsync(int file) {
  return flush("fsync", file);
}

int fdatasync(int file) {
  return flush("fdatasync", file);
}

int rename(const char *from, const char *to) {
  int (*real_rename)(const char *, const char *) = real("rename");
  if (!is_watched(to)) {
    return real_rename(from, to);
  }
  pthread_mutex_lock(&lock);
  int result = -1;
  if (!fails("rename", to)) {
    result = real_rename(from, to);
    char folder[512];
    struct stat status;
    snprintf(folder, sizeof folder, "%s", to);
    char *slash = strrchr(folder, '/');
    if (result == 0 && slash && number("FAULTS_POWER") != 0) {
      *slash = 0;
      if (stat(folder, &status) == 0) {
        struct change *change = remember(to, &status);
        snprintf(change->from, sizeof change->from, "%s", from);
      }
    }
  }
  int saved = errno;
  pthread_mutex_unlock(&lock);
  errno = saved;
  return result;
}

/* The planted synchronous=NORMAL: what SQLite is told, and what it says when it is asked. */
int sqlite3_prepare_v3(
    void *connection, const char *text, int length, unsigned flags, void **statement,
    const char **tail) {
  int (*real_prepare)(void *, const char *, int, unsigned, void **, const char **) =
      real("sqlite3_prepare_v3");
  const char *instead = NULL;
  if (strcmp(setting("FAULTS_PLANT"), "synchronous") == 0) {
    if (strcmp(text, "PRAGMA synchronous = FULL") == 0) {
      instead = "PRAGMA synchronous = NORMAL";
    } else if (strcmp(text, "PRAGMA synchronous") == 0) {
      instead = "SELECT 2";
    }
  }
  if (!instead) {
    return real_prepare(connection, text, length, flags, statement, tail);
  }
  int code = real_prepare(connection, instead, -1, flags, statement, NULL);
  if (tail) {
    *tail = text + strlen(text);
  }
  return code;
}
