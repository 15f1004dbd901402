#define _GNU_SOURCE
#include "observe.h"

#include <dirent.h>
#include <string.h>
#include <sys/socket.h>

#include "frame.h"

static void add_thread(struct usage *usage, pid_t process, const char *thread) {
  char path[96];
  char line[160];
  snprintf(path, sizeof path, "/proc/%d/task/%.20s/schedstat", process, thread);
  FILE *file = fopen(path, "r");
  unsigned long long value;
  if (file != NULL && fscanf(file, "%llu", &value) == 1) usage->cpu_ns += value;
  if (file != NULL) fclose(file);
  snprintf(path, sizeof path, "/proc/%d/task/%.20s/status", process, thread);
  file = fopen(path, "r");
  if (file == NULL) return;
  while (fgets(line, sizeof line, file) != NULL) {
    if (sscanf(line, "voluntary_ctxt_switches: %llu", &value) == 1) usage->switches += value;
    if (sscanf(line, "nonvoluntary_ctxt_switches: %llu", &value) == 1) usage->switches += value;
  }
  fclose(file);
}

struct usage usage_of(pid_t process) {
  struct usage usage = {0, 0};
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/task", process);
  DIR *threads = opendir(path);
  if (threads == NULL) return usage;
  struct dirent *entry;
  while ((entry = readdir(threads)) != NULL) {
    if (entry->d_name[0] != '.') add_thread(&usage, process, entry->d_name);
  }
  closedir(threads);
  return usage;
}

pid_t peer_of(int connected) {
  struct ucred peer;
  socklen_t size = sizeof peer;
  require(getsockopt(connected, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0, "SO_PEERCRED");
  return peer.pid;
}
