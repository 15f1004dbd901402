internal import Contracts
internal import Store

/// SQL of licences: what is known before an event, and what an event leaves behind.
enum LicenceRecords {
  /// A licence as stored.
  struct Stored {
    let number: Int
    let eventSeq: Int
    let state: PermitsLicenceState
    let licence: PermitsLicence
  }

  /// Columns of a licence that lists and clocks ask for.
  struct Columns {
    var licenceType: String
    var isUnmapped: Bool
    var validToDay: Int?
    var clockDay: Int?
  }

  /// The licence known by one of its identities.
  static func find(identity: String, in reader: Reader) throws -> Stored? {
    try reader.first(
      """
      SELECT licence.licence_no, licence.event_seq, licence.snapshot
        FROM licence_identity
        JOIN licence ON licence.licence_no = licence_identity.licence_no
       WHERE licence_identity.identity = $1
      """, [.text(identity)], stored)
  }

  /// The licence of this number.
  static func find(number: Int, in reader: Reader) throws -> Stored? {
    try reader.first(
      "SELECT licence_no, event_seq, snapshot FROM licence WHERE licence_no = $1",
      [.int(number)], stored)
  }

  /// The number a new licence gets.
  static func nextNumber(in transaction: Transaction) throws -> Int {
    if let last = transaction.memory(LicenceNumbers.self).last { return last + 1 }
    return try transaction.integer("SELECT coalesce(max(licence_no), 0) + 1 FROM licence") ?? 1
  }

  /// Adds a licence at its first event.
  static func insert(
    _ licence: PermitsLicence, number: Int, columns: Columns, at now: Int64,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO licence (licence_no, licence_type, unmapped, certificate_no, document_no,
                           holder_name, credit_code, division, industry, state, valid_to_day,
                           clock_day, event_seq, update_utc_us, snapshot)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
      """, arguments(licence, number: number, columns: columns, at: now))
    transaction.memory(LicenceNumbers.self).last = number
  }

  /// Moves a licence to what its newest event says.
  static func update(
    _ licence: PermitsLicence, number: Int, columns: Columns, at now: Int64,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE licence
         SET licence_type = $2, unmapped = $3, certificate_no = $4, document_no = $5,
             holder_name = $6, credit_code = $7, division = $8, industry = $9, state = $10,
             valid_to_day = $11, clock_day = $12, event_seq = $13, update_utc_us = $14,
             snapshot = $15
       WHERE licence_no = $1
      """, arguments(licence, number: number, columns: columns, at: now))
  }

  /// Notes that a licence is known by this identity, if it is not yet.
  static func addIdentity(
    _ identity: String, of number: Int, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO licence_identity (identity, licence_no)
           VALUES ($1, $2)
      ON CONFLICT (identity) DO NOTHING
      """, [.text(identity), .int(number)])
  }

  /// A licence about which the clock has something to do.
  struct Due: Sendable {
    let clockDay: Int
    let number: Int
  }

  /// Licences due on `day` or before, the longest due first, from the one after `last` on.
  static func due(
    on day: Int, after last: Due?, limit: Int, in reader: Reader
  ) throws -> [Due] {
    try reader.rows(
      """
      SELECT clock_day, licence_no
        FROM licence
       WHERE clock_day <= $1
         AND (clock_day, licence_no) > ($2, $3)
       ORDER BY clock_day, licence_no
       LIMIT $4
      """,
      [
        .int(day), .int(last?.clockDay ?? .min), .int(last?.number ?? 0), .int(limit),
      ]
    ) { Due(clockDay: $0.int(0), number: $0.int(1)) }
  }

  /// Puts the clock's next day down.
  static func setClockDay(
    _ day: Int?, of number: Int, in transaction: Transaction
  ) throws {
    try transaction.execute(
      "UPDATE licence SET clock_day = $2 WHERE licence_no = $1", [.int(number), .optionalInt(day)])
  }

  private static func stored(_ row: Row) throws -> Stored {
    let licence = try PermitsLicence(wire: row.blob(2))
    return Stored(
      number: row.int(0), eventSeq: row.int(1), state: licence.state, licence: licence)
  }

  private static func arguments(
    _ licence: PermitsLicence, number: Int, columns: Columns, at now: Int64
  ) -> [SQLValue] {
    [
      .int(number), .text(columns.licenceType), .bool(columns.isUnmapped),
      .textOrNull(licence.document?.certificateNo ?? ""),
      .textOrNull(licence.document?.documentNo ?? ""),
      .text(licence.holder?.name ?? ""), .textOrNull(licence.holder?.creditCode ?? ""),
      .textOrNull(licence.premises?.division ?? ""),
      .textOrNull(licence.premises?.industry ?? ""), .int(licence.state.rawValue),
      .optionalInt(columns.validToDay), .optionalInt(columns.clockDay),
      .integer(Int64(licence.eventSeq)), .integer(now), .blob(licence.encoded()),
    ]
  }
}

/// The last number given to a licence, as the writer remembers it.
final class LicenceNumbers: WriterMemory {
  var last: Int?
}
