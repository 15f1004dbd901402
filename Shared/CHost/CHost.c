#include "CHost.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

int anlan_host_limit_malloc(int arenas_max, int trim_bytes) {
  return mallopt(M_ARENA_MAX, arenas_max) & mallopt(M_TRIM_THRESHOLD, trim_bytes);
}

int anlan_host_forbid_dumps(void) {
  const struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) {
    return -1;
  }
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
