internal import Contracts
internal import Quiz
internal import Store
internal import Vocabulary

/// All SQL of blueprints and packs.
enum PackRecords {
  /// A pack as stored.
  struct Stored: Sendable {
    let number: Int
    let packID: String
    let requestDigest: [UInt8]
    let inspection: Int
    let sealed: [UInt8]
    let secrets: [UInt8]
    let ephemeral: [UInt8]
    let department: String
    let message: EnforcementPack

    /// The secret of a slot; nil if there is none of that number.
    func secret(ofSlot slot: UInt32) -> [UInt8]? {
      let start = (Int(slot) - 1) * SlotCommitment.secretBytes
      guard start >= 0, start + SlotCommitment.secretBytes <= secrets.count else { return nil }
      return Array(secrets[start..<start + SlotCommitment.secretBytes])
    }
  }

  /// What a new pack consists of.
  struct New: Sendable {
    let packID: String
    let requestID: String
    let requestDigest: [UInt8]
    let inspection: Int
    let sealed: [UInt8]
    let sha256: [UInt8]
    let secrets: [UInt8]
    let ephemeral: [UInt8]
    let slots: Int
    let account: String
    let department: String
    let notBefore: UTCMicroseconds
    let expires: UTCMicroseconds
    let questions: [(question: Int, revision: Int)]
  }

  private static let columns: SQL = """
    SELECT pack_no, pack_id, request_hmac, inspection_no, sealed, slot_secrets, ephemeral,
           department, sha256, slots, account, not_before_utc_us, expire_utc_us,
           revoke_utc_us IS NOT NULL
      FROM quiz_pack
    """

  /// The pack that a request made before; nil if it is new.
  static func made(
    by requestID: String, signedBy key: [UInt8], in reader: Reader
  ) throws -> Stored? {
    try reader.first(columns + " WHERE request_id = $1", [.text(requestID)]) {
      stored($0, signedBy: key)
    }
  }

  /// The pack of an id.
  static func find(
    _ packID: String, signedBy key: [UInt8], in reader: Reader
  ) throws -> Stored? {
    guard
      var pack = try reader.first(
        columns + " WHERE pack_id = $1", [.text(packID)], { stored($0, signedBy: key) })
    else { return nil }
    pack = try withSlots(pack, in: reader)
    return pack
  }

  /// Packs of a department, or of all; of one inspection, or of all; newest first.
  static func list(
    inspection: Int?, department: String?, rowsMax: Int, signedBy key: [UInt8], in reader: Reader
  ) throws -> [Stored] {
    try reader.rows(
      columns
        + """
         WHERE ($1 = 0 OR inspection_no = $1) AND ($2 = '' OR department = $2)
         ORDER BY pack_no DESC LIMIT $3
        """, [.int(inspection ?? 0), .text(department ?? ""), .int(rowsMax)]
    ) { stored($0, signedBy: key) }.map { try withSlots($0, in: reader) }
  }

  /// Number of the next pack, which is its serial too.
  static func nextNumber(in reader: Reader) throws -> Int {
    try reader.integer("SELECT coalesce(max(pack_no), 0) + 1 FROM quiz_pack") ?? 1
  }

  /// Adds a pack.
  static func insert(_ pack: New, number: Int, in transaction: Transaction) throws {
    try transaction.execute(
      """
      INSERT INTO quiz_pack (pack_no, pack_id, request_id, request_hmac, inspection_no, sealed,
                             sha256, slot_secrets, ephemeral, slots, account, department,
                             not_before_utc_us, expire_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      """,
      [
        .int(number), .text(pack.packID), .text(pack.requestID), .blob(pack.requestDigest),
        .int(pack.inspection), .blob(pack.sealed), .blob(pack.sha256), .blob(pack.secrets),
        .blob(pack.ephemeral), .int(pack.slots), .text(pack.account), .text(pack.department),
        .integer(pack.notBefore.value), .integer(pack.expires.value),
      ])
    for row in pack.questions {
      try transaction.execute(
        """
        INSERT INTO quiz_pack_question (pack_no, question_no, revision) VALUES ($1, $2, $3)
        ON CONFLICT (question_no, pack_no) DO NOTHING
        """, [.int(number), .int(row.question), .int(row.revision)])
    }
  }

  /// Notes that a pack is revoked; the first reason stays.
  static func revoke(
    _ packID: String, reason: String, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      UPDATE quiz_pack SET revoke_reason = $2, revoke_utc_us = $3
       WHERE pack_id = $1 AND revoke_utc_us IS NULL
      """, [.text(packID), .text(reason), .integer(now.value)])
  }

  /// Ids of the questions of a pack.
  static func questions(of number: Int, in reader: Reader) throws -> Set<String> {
    Set(
      try reader.rows(
        """
        SELECT bank.code, question.number
          FROM quiz_pack_question
          JOIN question ON question.question_no = quiz_pack_question.question_no
          JOIN bank ON bank.bank_no = question.bank_no
         WHERE quiz_pack_question.pack_no = $1
        """, [.int(number)]
      ) { QuestionName(bank: $0.text(0), number: $0.int(1)).text })
  }

  /// Every pack that is revoked.
  static func revocations(in reader: Reader) throws -> [Revocation] {
    try reader.rows(
      """
      SELECT pack_id, pack_no, revoke_reason FROM quiz_pack
       WHERE revoke_utc_us IS NOT NULL ORDER BY pack_no
      """
    ) { Revocation(packID: $0.text(0), serial: UInt64($0.int64(1)), reason: $0.text(2)) }
  }

  /// Names of packs, not yet expired, that contain a question which cites an older text.
  static func packs(
    citing amendment: AmendmentRecords.Amendment, notExpiredAt now: UTCMicroseconds,
    in reader: Reader
  ) throws -> [String] {
    try reader.rows(
      """
      SELECT DISTINCT quiz_pack.pack_id
        FROM question_basis
        JOIN quiz_pack_question ON quiz_pack_question.question_no = question_basis.question_no
        JOIN quiz_pack ON quiz_pack.pack_no = quiz_pack_question.pack_no
       WHERE question_basis.law = $1 AND ($2 = '' OR question_basis.article = $2)
         AND question_basis.text_version < $3 AND quiz_pack.expire_utc_us > $4
       ORDER BY quiz_pack.pack_id
      """, amendment.arguments + [.integer(now.value)]
    ) { "packs/\($0.text(0))" }
  }

  private static func stored(_ row: Row, signedBy key: [UInt8]) -> Stored {
    let sealed = row.blob(4)
    return Stored(
      number: row.int(0), packID: row.text(1), requestDigest: row.blob(2),
      inspection: row.int(3), sealed: sealed, secrets: row.blob(5), ephemeral: row.blob(6),
      department: row.text(7),
      message: EnforcementPack(
        name: "packs/\(row.text(1))", inspection: InspectionName.text(of: row.int(3)),
        sha256: row.blob(8), sizeBytes: UInt64(sealed.count), signingKey: key,
        notBefore: ProtoTimestamp(microseconds: row.int64(11)),
        expireTime: ProtoTimestamp(microseconds: row.int64(12)), slots: UInt32(row.int(9)),
        isRevoked: row.bool(13), account: row.text(10)))
  }

  private static func withSlots(_ pack: Stored, in reader: Reader) throws -> Stored {
    let used = try reader.rows(
      "SELECT DISTINCT slot FROM sitting WHERE pack_no = $1 ORDER BY slot", [.int(pack.number)]
    ) { UInt32($0.int(0)) }
    var message = pack.message
    message.slotsUsed = UInt32(used.count)
    message.gaps = used.last.map { last in (1..<last).filter { !used.contains($0) } } ?? []
    return Stored(
      number: pack.number, packID: pack.packID, requestDigest: pack.requestDigest,
      inspection: pack.inspection, sealed: pack.sealed, secrets: pack.secrets,
      ephemeral: pack.ephemeral, department: pack.department, message: message)
  }
}

// Blueprints.
extension PackRecords {
  /// Stores a blueprint in place of an earlier one of the same code.
  static func put(
    _ blueprint: EnforcementBlueprint, code: String, bank: Int, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO blueprint (code, bank_no, post, body, update_utc_us)
           VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (code) DO UPDATE
              SET bank_no = excluded.bank_no, post = excluded.post, body = excluded.body,
                  update_utc_us = excluded.update_utc_us
      """,
      [
        .text(code), .int(bank), .text(blueprint.post), .blob(blueprint.encoded()),
        .integer(now.value),
      ])
  }

  /// The blueprint of a code.
  static func blueprint(_ code: String, in reader: Reader) throws -> EnforcementBlueprint? {
    try reader.first("SELECT body FROM blueprint WHERE code = $1", [.text(code)]) {
      try EnforcementBlueprint(wire: $0.blob(0))
    }
  }

  /// Blueprints of a post, or all; of one bank, or of all.
  static func blueprints(
    post: String = "", bank: Int? = nil, in reader: Reader
  ) throws -> [EnforcementBlueprint] {
    try reader.rows(
      """
      SELECT body FROM blueprint
       WHERE ($1 = '' OR post = $1) AND ($2 = 0 OR bank_no = $2) ORDER BY code
      """, [.text(post), .int(bank ?? 0)]
    ) { try EnforcementBlueprint(wire: $0.blob(0)) }
  }
}
