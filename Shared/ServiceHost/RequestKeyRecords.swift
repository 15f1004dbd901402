import Store
import Vocabulary

/// Which key the digests of requests in this database were made with.
///
/// All of its SQL is here.
enum RequestKeyRecords {
  static let migrations = [
    Migration(
      "host", "request key",
      """
      CREATE TABLE request_key (
        request_key_no INTEGER PRIMARY KEY CHECK (request_key_no = 1),
        fingerprint    BLOB    NOT NULL CHECK (length(fingerprint) = 32),
        made_utc_us    INTEGER NOT NULL
      ) STRICT;
      """)
  ]

  private static let findSQL: SQL = """
    SELECT fingerprint
      FROM request_key
    """

  private static let insertSQL: SQL = """
    INSERT INTO request_key (request_key_no, fingerprint, made_utc_us)
    VALUES (1, $1, $2)
    """

  static func fingerprint(in reader: Reader) throws -> [UInt8]? {
    try reader.first(findSQL) { $0.blob(0) }
  }

  static func keep(
    _ fingerprint: [UInt8], at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(insertSQL, [.blob(fingerprint), .integer(now.value)])
  }
}
