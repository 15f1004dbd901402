/* What a server process has used so far, read from /proc. */
#ifndef ANLAN_BENCH_OBSERVE_H
#define ANLAN_BENCH_OBSERVE_H

#include <stdint.h>
#include <sys/types.h>

struct usage {
  uint64_t cpu_ns;   /* of all its threads */
  uint64_t switches; /* voluntary and not, of all its threads */
};

struct usage usage_of(pid_t process);

/* The process that listens at the other end of a connected Unix socket. */
pid_t peer_of(int connected);

#endif
