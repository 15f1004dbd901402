#ifndef ANLAN_CHOST_H
#define ANLAN_CHOST_H

/// Keeps the number of malloc arenas small and gives freed memory back early: an idle service
/// should stay small. Returns 1 if both settings were accepted.
int anlan_host_limit_malloc(int arenas_max, int trim_bytes);

/// Forbids core dumps and tracing by other processes of the same user. Returns 0, or -1 with errno.
int anlan_host_forbid_dumps(void);

/// Gives back what only the start needed: freed memory, and the pages of code and constants, which
/// the kernel maps again from its cache where they are used.
void anlan_host_release_start(void);

#endif
