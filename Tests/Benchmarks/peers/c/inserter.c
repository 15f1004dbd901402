/* What the disk allows: a plain C program that inserts the rows a service wrote, and nothing else.
 *
 *   inserter bulk   SOURCE.db TARGET.db --events TABLE [--per-commit N] [OPTIONS]
 *   inserter single SOURCE.db TARGET.db --events TABLE [--commits N] [OPTIONS]
 *
 * --savepoints yes: each event in a savepoint of its own, as a program needs that must be able to
 * undo one of them.
 *
 * --tables A,B: only these tables. --order-by COLUMN: rows of tables that have this column are
 * taken in its order (name the event's position, so that each event brings its own rows); the
 * others in key order.
 *
 * The schema of SOURCE is copied to a fresh TARGET (same folder and file system as the service's
 * database, if you want the same disk) and every row of the tables (all ordinary ones by default)
 * is read into memory before the clock starts. The rows of TABLE are the events; the rows of the
 * other tables are spread over them evenly. Indexes are kept; triggers and foreign keys are not:
 * this is the least that any program must do to store these rows.
 *
 * bulk: N events per commit (default 100): events/s and rows/s.
 * single: one event per commit: p50 and p99 of one commit.
 * Both with WAL and synchronous=FULL. The result is one line of JSON.
 */
#define _GNU_SOURCE
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

#include "frame.h"

enum { tables_max = 64, columns_max = 64, sql_bytes_max = 4096, commits_default = 2000 };

struct table {
  char name[128];
  int columns;
  size_t rows;
  size_t capacity;
  sqlite3_value **values; /* rows × columns */
  sqlite3_stmt *insert;
};

static struct table tables[tables_max];
static int table_count;
static int with_savepoints;
static sqlite3 *source, *target;
static sqlite3_stmt *savepoint, *release;

static void check(int result, sqlite3 *database, const char *what) {
  if (result == SQLITE_OK || result == SQLITE_DONE || result == SQLITE_ROW) return;
  fprintf(stderr, "inserter: %s: %s\n", what, sqlite3_errmsg(database));
  exit(1);
}

static void run(sqlite3 *database, const char *sql) {
  check(sqlite3_exec(database, sql, NULL, NULL, NULL), database, sql);
}

static int64_t number(sqlite3 *database, const char *sql) {
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(database, sql, -1, &statement, NULL), database, sql);
  check(sqlite3_step(statement), database, sql);
  int64_t value = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return value;
}

/* True if `list` ("a,b") is absent or names `name`. */
static int listed(const char *list, const char *name) {
  if (list == NULL) return 1;
  size_t length = strlen(name);
  for (const char *at = list; at != NULL; at = strchr(at, ',')) {
    if (*at == ',') at++;
    if (strncmp(at, name, length) == 0 && (at[length] == ',' || at[length] == 0)) return 1;
  }
  return 0;
}

/* Ordinary tables: not virtual, not a virtual table's shadow, not SQLite's own. */
static const char *ordinary_tables =
    "SELECT l.name, l.wr, s.sql FROM pragma_table_list l JOIN sqlite_schema s ON s.name = l.name "
    "AND s.type = 'table' WHERE l.schema = 'main' AND l.type = 'table' "
    "AND l.name NOT LIKE 'sqlite#_%' ESCAPE '#' ORDER BY s.rowid";

static int has_column(const char *table, const char *column) {
  char sql[sql_bytes_max];
  if (column == NULL) return 0;
  snprintf(sql, sizeof sql, "SELECT count(*) FROM pragma_table_info('%s') WHERE name = '%s'", table,
           column);
  return number(source, sql) > 0;
}

static void read_rows(struct table *table, int without_rowid, const char *order_by) {
  char sql[sql_bytes_max];
  sqlite3_stmt *statement;
  snprintf(sql, sizeof sql, "SELECT * FROM \"%s\"%s%s", table->name,
           has_column(table->name, order_by) || !without_rowid ? " ORDER BY " : "",
           has_column(table->name, order_by) ? order_by : without_rowid ? "" : "rowid");
  check(sqlite3_prepare_v2(source, sql, -1, &statement, NULL), source, sql);
  table->columns = sqlite3_column_count(statement);
  while (sqlite3_step(statement) == SQLITE_ROW) {
    if (table->rows == table->capacity) {
      table->capacity = table->capacity ? table->capacity * 2 : 1024;
      table->values = realloc(
          table->values, table->capacity * (size_t)table->columns * sizeof *table->values);
      require(table->values != NULL, "memory");
    }
    sqlite3_value **row = table->values + table->rows++ * (size_t)table->columns;
    for (int column = 0; column < table->columns; column++) {
      row[column] = sqlite3_value_dup(sqlite3_column_value(statement, column));
      require(row[column] != NULL, "memory");
    }
  }
  check(sqlite3_finalize(statement), source, sql);
}

static void prepare_insert(struct table *table) {
  char sql[sql_bytes_max];
  int length = snprintf(sql, sizeof sql, "INSERT INTO \"%s\" VALUES (?", table->name);
  for (int column = 1; column < table->columns; column++) {
    length += snprintf(sql + length, sizeof sql - (size_t)length, ",?");
  }
  snprintf(sql + length, sizeof sql - (size_t)length, ")");
  check(sqlite3_prepare_v3(target, sql, -1, SQLITE_PREPARE_PERSISTENT, &table->insert, NULL),
        target, sql);
}

/* Copies the schema, reads the rows, prepares the inserts. */
static void load(const char *source_path, const char *target_path, const char *wanted,
                 const char *order_by) {
  check(sqlite3_open_v2(source_path, &source, SQLITE_OPEN_READONLY, NULL), source, source_path);
  char stale[sql_bytes_max];
  const char *suffixes[] = {"", "-wal", "-shm", "-journal"};
  for (size_t index = 0; index < 4; index++) {
    snprintf(stale, sizeof stale, "%s%s", target_path, suffixes[index]);
    unlink(stale);
  }
  check(sqlite3_open(target_path, &target), target, target_path);
  char pragma[128];
  snprintf(pragma, sizeof pragma, "PRAGMA page_size=%lld",
           (long long)number(source, "PRAGMA page_size"));
  run(target, pragma);
  run(target, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY");

  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(source, ordinary_tables, -1, &statement, NULL), source, "tables");
  while (sqlite3_step(statement) == SQLITE_ROW) {
    run(target, (const char *)sqlite3_column_text(statement, 2));
    const char *name = (const char *)sqlite3_column_text(statement, 0);
    if (!listed(wanted, name)) continue;
    require(table_count < tables_max, "too many tables");
    struct table *table = &tables[table_count];
    snprintf(table->name, sizeof table->name, "%s", name);
    read_rows(table, sqlite3_column_int(statement, 1), order_by);
    if (table->rows > 0) table_count++;
  }
  sqlite3_finalize(statement);
  const char *indexes =
      "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
      "AND tbl_name IN (SELECT name FROM pragma_table_list WHERE type = 'table')";
  check(sqlite3_prepare_v2(source, indexes, -1, &statement, NULL), source, "indexes");
  while (sqlite3_step(statement) == SQLITE_ROW) {
    run(target, (const char *)sqlite3_column_text(statement, 0));
  }
  sqlite3_finalize(statement);
  for (int index = 0; index < table_count; index++) prepare_insert(&tables[index]);
  check(sqlite3_prepare_v2(target, "SAVEPOINT event", -1, &savepoint, NULL), target, "savepoint");
  check(sqlite3_prepare_v2(target, "RELEASE event", -1, &release, NULL), target, "release");
  run(target, "PRAGMA wal_checkpoint(TRUNCATE)");
}

static void step_once(sqlite3_stmt *statement) {
  check(sqlite3_step(statement), target, "savepoint");
  sqlite3_reset(statement);
}

/* Inserts event `event` of `events`: its share of every table's rows. Returns the rows. */
static size_t insert_event(size_t event, size_t events) {
  size_t inserted = 0;
  if (with_savepoints) step_once(savepoint);
  for (int index = 0; index < table_count; index++) {
    struct table *table = &tables[index];
    size_t last = (event + 1) * table->rows / events;
    for (size_t row = event * table->rows / events; row < last; row++, inserted++) {
      sqlite3_value **values = table->values + row * (size_t)table->columns;
      for (int column = 0; column < table->columns; column++) {
        sqlite3_bind_value(table->insert, column + 1, values[column]);
      }
      check(sqlite3_step(table->insert), target, table->name);
      sqlite3_reset(table->insert);
    }
  }
  if (with_savepoints) step_once(release);
  return inserted;
}

static void bulk(size_t events, size_t per_commit) {
  size_t rows = 0;
  uint64_t start = now_ns();
  for (size_t event = 0; event < events;) {
    run(target, "BEGIN IMMEDIATE");
    for (size_t n = 0; n < per_commit && event < events; n++) rows += insert_event(event++, events);
    run(target, "COMMIT");
  }
  double seconds = (double)(now_ns() - start) / 1e9;
  printf("{\"events_per_second\":%.0f,\"rows_per_second\":%.0f,\"rows_per_event\":%.2f,"
         "\"events\":%zu,\"rows\":%zu,\"per_commit\":%zu}\n",
         (double)events / seconds, (double)rows / seconds, (double)rows / (double)events, events,
         rows, per_commit);
}

static int by_size(const void *left, const void *right) {
  uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
  return (a > b) - (a < b);
}

static void single(size_t events, size_t commits) {
  if (commits > events) commits = events;
  uint64_t *samples = calloc(commits, sizeof *samples);
  require(samples != NULL && commits > 0, "no events");
  for (size_t event = 0; event < commits; event++) {
    uint64_t start = now_ns();
    run(target, "BEGIN IMMEDIATE");
    insert_event(event, events);
    run(target, "COMMIT");
    samples[event] = now_ns() - start;
  }
  qsort(samples, commits, sizeof *samples, by_size);
  size_t at_99 = commits * 99 / 100;
  printf("{\"p50_us\":%.1f,\"p99_us\":%.1f,\"max_us\":%.1f,\"commits\":%zu}\n",
         (double)samples[commits / 2] / 1e3, (double)samples[at_99] / 1e3,
         (double)samples[commits - 1] / 1e3, commits);
}

int main(int count, char **arguments) {
  const char *events_table = NULL, *wanted = NULL, *order_by = NULL;
  size_t per_commit = 100, commits = commits_default;
  for (int index = 4; index + 1 < count; index += 2) {
    const char *value = arguments[index + 1];
    if (strcmp(arguments[index], "--events") == 0) events_table = value;
    if (strcmp(arguments[index], "--tables") == 0) wanted = value;
    if (strcmp(arguments[index], "--order-by") == 0) order_by = value;
    if (strcmp(arguments[index], "--savepoints") == 0) with_savepoints = strcmp(value, "yes") == 0;
    if (strcmp(arguments[index], "--per-commit") == 0) per_commit = (size_t)atoll(value);
    if (strcmp(arguments[index], "--commits") == 0) commits = (size_t)atoll(value);
  }
  if (count < 6 || events_table == NULL || per_commit == 0) {
    fprintf(stderr, "usage: inserter bulk|single SOURCE.db TARGET.db --events TABLE "
                    "[--per-commit N] [--commits N] [--tables A,B] [--order-by COLUMN] "
                    "[--savepoints yes]\n");
    return 64;
  }
  load(arguments[2], arguments[3], wanted, order_by);
  size_t events = 0;
  for (int index = 0; index < table_count; index++) {
    if (strcmp(tables[index].name, events_table) == 0) events = tables[index].rows;
  }
  require(events > 0, "no rows in the events table");
  if (strcmp(arguments[1], "single") == 0) {
    single(events, commits);
  } else {
    bulk(events, per_commit);
  }
  return 0;
}
