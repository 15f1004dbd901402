internal import GRDB

/// Reads a database file without owning it: a copy, a backup, or the file of a service that runs.
public enum StoreInspection {
  /// Runs `body` on one view of the file, read-only.
  ///
  /// It blocks.
  ///
  /// - Throws: `StoreError`: `notOurs` when the file is not a database of ours; what `body` throws.
  public static func read<Answer>(
    at path: String, _ body: (Reader) throws -> Answer
  ) throws -> Answer {
    let database: DatabaseQueue
    do {
      database = try Opening.reader(at: path)
    } catch {
      throw StoreError(error)
    }
    return try database.inDatabase { database in
      let connection = try Connection(database)
      try Opening.prepareReader(connection, path: path)
      try connection.run("BEGIN")
      defer { connection.rollBack() }
      return try body(Reader(connection))
    }
  }
}
