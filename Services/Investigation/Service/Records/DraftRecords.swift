internal import Contracts
internal import Store

/// All SQL of drafts.
enum DraftRecords {
  /// Adds a version.
  static func insert(
    _ draft: InvestigationDraft, of caseNumber: Int, in transaction: Transaction
  ) throws {
    try transaction.execute(
      "INSERT INTO case_draft (case_no, version, body) VALUES ($1, $2, $3)",
      [.int(caseNumber), .int(draft.version), .blob(draft.encoded())])
  }

  /// A version; nil if there is none.
  static func find(
    _ version: UInt32, of caseNumber: Int, in reader: Reader
  ) throws -> InvestigationDraft? {
    try reader.first(
      "SELECT body FROM case_draft WHERE case_no = $1 AND version = $2",
      [.int(caseNumber), .int(version)]
    ) { try InvestigationDraft(wire: $0.blob(0)) }
  }

  /// Every version without its chapters, oldest first.
  static func heads(of caseNumber: Int, in reader: Reader) throws -> [InvestigationDraft] {
    try all(of: caseNumber, in: reader).map(\.head)
  }

  /// Every version, oldest first.
  static func all(of caseNumber: Int, in reader: Reader) throws -> [InvestigationDraft] {
    try reader.rows(
      "SELECT body FROM case_draft WHERE case_no = $1 ORDER BY version", [.int(caseNumber)]
    ) { try InvestigationDraft(wire: $0.blob(0)) }
  }
}
