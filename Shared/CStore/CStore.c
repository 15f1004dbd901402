// For sync_file_range and O_DIRECT, which Linux alone has.
#define _GNU_SOURCE

#include "CStore.h"

#include <fcntl.h>
#include <stddef.h>

void anlan_store_configure(void) {
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

int anlan_store_harden(sqlite3 *connection) {
  int code = sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  if (code == SQLITE_OK) {
    code = sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  }
  if (code == SQLITE_OK) {
    code = sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  }
  return code;
}

int anlan_store_bind_text(sqlite3_stmt *statement, int index, const void *bytes, int length) {
  const char *text = length > 0 ? bytes : "";
  return sqlite3_bind_text(statement, index, text, length, SQLITE_STATIC);
}

int anlan_store_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int length) {
  if (length <= 0) {
    return sqlite3_bind_zeroblob(statement, index, 0);
  }
  return sqlite3_bind_blob(statement, index, bytes, length, SQLITE_STATIC);
}

static int remember_frames(void *context, sqlite3 *connection, const char *name, int frames) {
  (void)connection;
  (void)name;
  *(int *)context = frames;
  return SQLITE_OK;
}

void anlan_store_count_frames(sqlite3 *connection, int *frames) {
  sqlite3_wal_hook(connection, remember_frames, frames);
}

int anlan_store_unresolved_keys(sqlite3 *connection) {
  int current = 0;
  int highest = 0;
  int code =
      sqlite3_db_status(connection, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0);
  return code == SQLITE_OK ? current : 0;
}

void anlan_store_start_writing(int file, long long offset, long long count) {
  (void)sync_file_range(file, offset, count, SYNC_FILE_RANGE_WRITE);
}

int anlan_store_open_direct(const char *path) {
  return open(path, O_WRONLY | O_DIRECT | O_CLOEXEC);
}
