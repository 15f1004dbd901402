internal import Access
internal import Contracts
internal import Crypto
internal import Feed
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// Finds pieces for those who may see them and writes their custody log, in one transaction each.
struct EvidenceDesk: Sendable {
  let context: InvestigationContext
  let caller: Caller

  /// Bytes of an entry's salt. [D]
  static let saltBytes = 16

  /// A piece that the caller sees, with the case it belongs to.
  struct Found {
    let file: CaseFile
    let name: EvidenceName
    var piece: InvestigationEvidence
  }

  /// What the caller sees of a case's evidence.
  ///
  /// - Throws: `CaseFault`, `CaseActRefusal`.
  func view(
    of caseName: String, for act: CaseAct, in reader: Reader
  ) throws -> (file: CaseFile, view: EvidenceView) {
    let file = try CaseGate.require(case: caseName, act: act, of: caller.principal, in: reader)
    return (file, file.evidenceView(of: caller.principal))
  }

  /// The piece of a name; nil if there is none or if its compartment is closed to the caller, which
  /// is then in the log.
  ///
  /// - Throws: `CaseFault`, `CaseActRefusal`, `StoreError`.
  func find(
    _ name: EvidenceName, for act: CaseAct, purpose: String, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws -> Found? {
    let file = try CaseGate.find(CaseName.text(of: name.caseNumber), in: transaction)
    let view = try visible(of: file, for: act)
    guard var piece = try EvidenceRecords.find(name, in: transaction) else { return nil }
    guard let compartment = Compartment(rawValue: piece.compartment.rawValue),
      view.shows(compartment)
    else {
      try log(
        .refuse, reason: String(purpose.prefix(EvidenceLimits.noteCharactersMax)), of: name,
        on: &piece, at: now, in: transaction)
      return nil
    }
    return Found(file: file, name: name, piece: piece)
  }

  /// What the caller sees of a case for an act; nothing if the act is not his.
  ///
  /// - Throws: `CaseActRefusal.stateForbids`: that the case stands elsewhere is no secret to its team.
  private func visible(of file: CaseFile, for act: CaseAct) throws -> EvidenceView {
    do {
      try caseActDecision(act, by: file.relation(of: caller.principal), in: file.state)
      return file.evidenceView(of: caller.principal)
    } catch CaseActRefusal.stateForbids(let act, let state) {
      throw CaseActRefusal.stateForbids(act, state)
    } catch {
      return .none
    }
  }

  /// Adds an entry that moves nothing.
  func log(
    _ act: CustodyAct, reason: String, of name: EvidenceName,
    on piece: inout InvestigationEvidence, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let time = ProtoTimestamp(microseconds: now.value)
    try add(
      InvestigationCustodyEntry(
        act: InvestigationCustodyAct(rawValue: act.rawValue), recordTime: time, actTime: time,
        reason: reason, state: piece.state),
      act, of: name, on: &piece, requestKey: nil, at: now, in: transaction)
  }

  /// Adds an entry to the log and to the ledger, and writes what the piece has become.
  func add(
    _ draft: InvestigationCustodyEntry, _ act: CustodyAct, of name: EvidenceName,
    on piece: inout InvestigationEvidence, requestKey: [UInt8]?, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    var entry = draft
    entry.entryNo = UInt32(try EvidenceRecords.nextEntry(of: name, in: transaction))
    entry.account = caller.principal.account
    entry.department = caller.principal.department.text
    entry.salt = (0..<Self.saltBytes).map { _ in UInt8.random(in: .min ... .max) }
    try EvidenceRecords.insert(entry, of: name, requestKey: requestKey, in: transaction)
    try EvidenceRecords.update(piece, name, at: now, in: transaction)
    try context.announce(
      "EVIDENCE_\(act.code)", on: name.text,
      state: CustodyState(rawValue: piece.state.rawValue)?.code ?? "", step: Int(entry.entryNo),
      content: entry.encoded(), by: caller.principal, at: now, in: transaction)
  }

  /// Marks a piece whose bytes changed, raises the alarm, and says so in the log.
  func reportAltered(_ name: EvidenceName, at now: UTCMicroseconds) async throws {
    try await context.store.write { transaction in
      guard var piece = try EvidenceRecords.find(name, in: transaction), !piece.altered else {
        return
      }
      piece.altered = true
      piece.updateTime = ProtoTimestamp(microseconds: now.value)
      try AlarmLog.raise(
        reason: "EVIDENCE_ALTERED", subject: name.text, at: now, in: transaction)
      try log(
        .foundAltered, reason: "SHA-256", of: name, on: &piece, at: now, in: transaction)
    }
  }

  /// What keeps one caller's request ids apart from another's.
  func requestKey(_ parts: String...) throws(EvidenceFault) -> [UInt8] {
    guard parts.last?.isEmpty == false else { throw .requestIDRequired }
    let text = ([caller.principal.account] + parts).joined(separator: "\u{1F}")
    return Array(SHA256.hash(data: Array(text.utf8)))
  }

  /// A purpose, which must be said and not be a book.
  static func demand(purpose: String) throws(EvidenceFault) {
    guard !purpose.isEmpty, purpose.count <= EvidenceLimits.noteCharactersMax else {
      throw .purposeRequired
    }
  }
}

extension CaseFile {
  /// What somebody sees of the evidence: the leader all, a member the compartment of his group;
  /// who may read the file once the report is published, all but the responsibility group's.
  func evidenceView(of principal: Principal) -> EvidenceView {
    let relation = relation(of: principal)
    if relation.contains(.leader) { return EvidenceView(isLeader: true, compartments: []) }
    if relation.contains(.member) {
      let groups = snapshot.team.filter { $0.account == principal.account }.map(\.group)
      return EvidenceView(
        isLeader: false,
        compartments: Set(groups.compactMap { Compartment(rawValue: $0.rawValue) }))
    }
    guard CaseGate.allows(.readFile, on: self, of: principal), !relation.contains(.service) else {
      return .none
    }
    return EvidenceView(isLeader: false, compartments: [.general, .technical, .management])
  }
}
