#ifndef ANLAN_CSTORE_H
#define ANLAN_CSTORE_H

#include <sqlite3.h>

/// Turns SQLite's count of memory off, which costs a lock at every allocation and which nobody reads.
/// Only before the first connection of the process is opened; later it changes nothing.
void anlan_store_configure(void);

/// Settings of one connection that only the variadic sqlite3_db_config can change: defensive mode,
/// no trust in the schema, no checkpoint when the connection closes.
/// Returns SQLITE_OK, or the first error.
int anlan_store_harden(sqlite3 *connection);

/// Binds `length` bytes as text without copying them: they must stay until the statement is bound
/// anew. No bytes are the empty text, never NULL.
int anlan_store_bind_text(sqlite3_stmt *statement, int index, const void *bytes, int length);

/// Binds `length` bytes as a blob without copying them: they must stay until the statement is bound
/// anew. No bytes are the empty blob, never NULL.
int anlan_store_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int length);

/// Keeps the number of frames in the write-ahead log in `*frames` after every commit.
/// It takes the place of SQLite's own automatic checkpoint.
void anlan_store_count_frames(sqlite3 *connection, int *frames);

/// How many foreign keys the open transaction still leaves unresolved; 0 means it could commit.
int anlan_store_unresolved_keys(sqlite3 *connection);

/// Has the system begin to write `count` bytes of a file from `offset` on. It promises nothing: only a
/// flush does, which then has less to wait for.
void anlan_store_start_writing(int file, long long offset, long long count);

/// Opens a file for writing past the page cache: buffers, offsets and lengths must be multiples of
/// 4096. Returns the descriptor, or -1 with errno where the file system does not do that.
int anlan_store_open_direct(const char *path);

#endif
