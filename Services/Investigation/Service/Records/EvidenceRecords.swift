internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// All SQL of evidence and its custody.
enum EvidenceRecords {
  /// A piece that an earlier request added.
  struct Added {
    let name: EvidenceName
    let requestDigest: [UInt8]
  }

  /// The piece that an upload added before; nil if it is new.
  static func added(by key: [UInt8], in reader: Reader) throws -> Added? {
    try reader.first(
      "SELECT case_no, exhibit_no, request_hmac FROM evidence WHERE request_key = $1",
      [.blob(key)]
    ) {
      Added(
        name: EvidenceName(caseNumber: $0.int(0), exhibit: $0.int(1)), requestDigest: $0.blob(2))
    }
  }

  /// How many pieces a case has; they are numbered without a gap.
  static func count(of caseNumber: Int, in reader: Reader) throws -> Int {
    try reader.integer(
      "SELECT coalesce(max(exhibit_no), 0) FROM evidence WHERE case_no = $1",
      [.int(caseNumber)]) ?? 0
  }

  /// Adds a piece.
  static func insert(
    _ piece: InvestigationEvidence, _ name: EvidenceName, requestKey: [UInt8],
    requestDigest: [UInt8], at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO evidence (case_no, exhibit_no, request_key, request_hmac, compartment,
                            content_sha256, snapshot, update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      [
        .int(name.caseNumber), .int(name.exhibit), .blob(requestKey), .blob(requestDigest),
        .int(piece.compartment.rawValue), .blob(piece.sha256), .blob(piece.encoded()),
        .integer(now.value),
      ])
  }

  /// Writes what a piece has become.
  static func update(
    _ piece: InvestigationEvidence, _ name: EvidenceName, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE evidence SET snapshot = $3, update_utc_us = $4
       WHERE case_no = $1 AND exhibit_no = $2
      """,
      [
        .int(name.caseNumber), .int(name.exhibit), .blob(piece.encoded()), .integer(now.value),
      ])
  }

  /// The piece of a name.
  static func find(_ name: EvidenceName, in reader: Reader) throws -> InvestigationEvidence? {
    try reader.first(
      "SELECT snapshot FROM evidence WHERE case_no = $1 AND exhibit_no = $2",
      [.int(name.caseNumber), .int(name.exhibit)]
    ) { try InvestigationEvidence(wire: $0.blob(0)) }
  }

  /// Pieces of a case in the order of the exhibits list, of the compartments that are open.
  static func list(
    _ caseNumber: Int, _ compartments: Set<Compartment>, after exhibit: Int = 0, rows: Int,
    in reader: Reader
  ) throws -> [InvestigationEvidence] {
    try reader.rows(
      """
      SELECT snapshot
        FROM evidence
       WHERE case_no = $1
         AND exhibit_no > $2
         AND compartment IN ($3, $4, $5, $6)
       ORDER BY exhibit_no
       LIMIT $7
      """,
      [.int(caseNumber), .int(exhibit)]
        + Compartment.allCases.map { .int(compartments.contains($0) ? $0.rawValue : -1) }
        + [.int(rows)]
    ) { try InvestigationEvidence(wire: $0.blob(0)) }
  }

  /// Whether any piece has these bytes.
  static func isReferenced(_ sha256: [UInt8], in reader: Reader) throws -> Bool {
    try reader.integer(
      "SELECT 1 FROM evidence WHERE content_sha256 = $1 LIMIT 1", [.blob(sha256)]) != nil
  }
}

// Custody.
extension EvidenceRecords {
  /// The piece whose custody an earlier request recorded; nil if it is new.
  static func recorded(
    by key: [UInt8], in reader: Reader
  ) throws -> (name: EvidenceName, entry: InvestigationCustodyEntry)? {
    try reader.first(
      "SELECT case_no, exhibit_no, entry FROM evidence_custody WHERE request_key = $1",
      [.blob(key)]
    ) {
      (
        EvidenceName(caseNumber: $0.int(0), exhibit: $0.int(1)),
        try InvestigationCustodyEntry(wire: $0.blob(2))
      )
    }
  }

  /// Number of the next entry.
  static func nextEntry(of name: EvidenceName, in reader: Reader) throws -> Int {
    try reader.integer(
      """
      SELECT coalesce(max(entry_no), 0) + 1
        FROM evidence_custody
       WHERE case_no = $1 AND exhibit_no = $2
      """, [.int(name.caseNumber), .int(name.exhibit)]) ?? 1
  }

  /// Adds an entry.
  static func insert(
    _ entry: InvestigationCustodyEntry, of name: EvidenceName, requestKey: [UInt8]?,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO evidence_custody (case_no, exhibit_no, entry_no, request_key, entry)
           VALUES ($1, $2, $3, $4, $5)
      """,
      [
        .int(name.caseNumber), .int(name.exhibit), .int(entry.entryNo),
        .optionalBlob(requestKey), .blob(entry.encoded()),
      ])
  }

  /// The custody log of a piece, oldest first; with a limit, the latest.
  static func custody(
    of name: EvidenceName, latest rows: Int = .max, in reader: Reader
  ) throws -> [InvestigationCustodyEntry] {
    try reader.rows(
      """
      SELECT entry
        FROM evidence_custody
       WHERE case_no = $1 AND exhibit_no = $2
       ORDER BY entry_no DESC
       LIMIT $3
      """, [.int(name.caseNumber), .int(name.exhibit), .int(rows)]
    ) { try InvestigationCustodyEntry(wire: $0.blob(0)) }.reversed()
  }
}
