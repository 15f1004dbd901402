#ifndef ANLAN_CHOST_H
#define ANLAN_CHOST_H

/// Keeps the number of malloc arenas small and gives freed memory back early: an idle service
/// should stay small. Returns 1 if both settings were accepted.
int anlan_host_limit_malloc(int arenas_max, int trim_bytes);

/// Forbids core dumps and tracing by other processes of the same user. Returns 0, or -1 with errno.
int anlan_host_forbid_dumps(void);

#endif
