internal import Contracts
internal import EnforcementRules
internal import Feed
internal import Questions
internal import Store
internal import Vocabulary

/// Moves a version of a bank, inside one transaction.
struct VersionMoves {
  let context: EnforcementContext
  let now: UTCMicroseconds

  /// Moves it as the rules say.
  ///
  /// - Throws: `VersionRefusal`, `BankFault`, `StoreError`.
  func perform(
    _ move: VersionMove, on name: VersionName, note: String, by principal: Principal,
    in transaction: Transaction
  ) throws -> EnforcementMoveVersionResponse {
    let bank = try BankHandlers.bank(
      named: BankName.text(of: name.bank), field: "name", in: transaction)
    guard bank.department == principal.department.text else {
      throw BankFault.otherDepartment(bank.code)
    }
    guard var version = try BankRecords.version(name.number, of: bank, in: transaction),
      let state = VersionState(rawValue: version.state.rawValue)
    else { throw BankFault.notFound(type: "version", name: name.text) }
    let facts = VersionFacts(
      state: state, author: version.author,
      writers: try QuestionRecords.writers(
        ofVersion: name.number, ofBank: bank.number, in: transaction),
      census: try BankCensus(
        ofVersion: name.number, of: bank, on: now.legalDay, in: transaction))
    let next = try versionDecision(move, by: principal, note: note, given: facts)
    if next == .published {
      try supersede(of: bank, in: transaction)
      try QuestionRecords.activate(
        version: name.number, ofBank: bank.number, at: now, in: transaction)
    }
    version.state = EnforcementVersionState(rawValue: next.rawValue)
    version.note = note
    if move == .submit {
      version.author = principal.account
      version.sha256 = try hash(ofVersion: name.number, of: bank, in: transaction)
    } else {
      version.reviewer = principal.account
    }
    try BankRecords.update(version, of: bank, at: now, in: transaction)
    version.updateTime = ProtoTimestamp(microseconds: now.value)
    try announce(version, move, in: transaction)
    return EnforcementMoveVersionResponse(
      version: version,
      sittingsAffected: move == .suspend
        ? UInt64(
          try SittingRecords.count(
            ofVersion: name.number, ofBank: bank.number, in: transaction)) : 0)
  }

  /// What was published makes room; papers drawn from it keep it.
  private func supersede(of bank: BankRecords.Stored, in transaction: Transaction) throws {
    for var earlier in try BankRecords.versions(of: bank, in: transaction)
    where earlier.state == .published {
      earlier.state = .superseded
      try BankRecords.update(earlier, of: bank, at: now, in: transaction)
      try announce(earlier, .supersede, in: transaction)
    }
  }

  /// What names a version's content for ever: SHA-256 over the sorted hashes of its questions.
  private func hash(
    ofVersion number: Int, of bank: BankRecords.Stored, in transaction: Transaction
  ) throws -> [UInt8] {
    var out = CanonicalBytes(tag: "QZV1")
    out.append(bank.code)
    out.append(try BankRecords.hashes(ofVersion: number, of: bank, in: transaction)) {
      $0.append($1)
    }
    return out.sha256
  }

  private func announce(
    _ version: EnforcementVersion, _ move: VersionMove, in transaction: Transaction
  ) throws {
    _ = try context.log.append(
      EventDraft(
        eventID: NamedUUID.text(
          of: "anlan.enforcement.version\u{1F}\(version.name)\u{1F}\(move.code)\u{1F}\(now.value)"),
        source: EnforcementService.name, type: "anlan.enforcement.BANK_\(move.code)",
        subject: version.name, occurredAt: now, recordedAt: now,
        recipients: EnforcementService.serviceRecipients,
        payloadType: EnforcementVersion.protoName, payload: version.encoded()),
      in: transaction)
  }
}
