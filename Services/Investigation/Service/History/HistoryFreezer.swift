internal import Contracts
internal import Feed
internal import History
internal import InvestigationRules
internal import Ledger
internal import Store
internal import Vocabulary

/// Freezes what was known about a case's premises: asks the sources, checks every proof, and keeps a
/// new version; earlier ones stay as they are.
struct HistoryFreezer: Sendable {
  let context: InvestigationContext

  /// Cases looked at in one tick.
  ///
  /// Source: [D].
  static let casesMax = 64

  /// The clock as somebody who acts.
  static let clock = Principal(
    account: "clock", userID: 0, department: .safetyCommitteeOffice, roles: [])

  /// Notes, in the transaction that opens a case, that its history is to be frozen: it will be,
  /// whatever is killed in between.
  func want(_ file: CaseFile, in transaction: Transaction) throws {
    guard file.premises != nil else { return }
    try CaseHistoryRecords.want(context.sources.names, for: file.number, in: transaction)
  }

  /// Freezes what a case still waits for; a case that waits for nothing is left alone.
  ///
  /// - Throws: `StoreError`.
  func settle(_ caseNumber: Int) async throws {
    let (file, due) = try await context.store.read { reader in
      (
        try CaseRecords.find(caseNumber, in: reader),
        try CaseHistoryRecords.due(
          of: caseNumber, limit: context.sources.names.count, in: reader)
      )
    }
    guard let file, !due.isEmpty else { return }
    _ = try await freeze(
      file, asking: due.map(\.source), requestID: "", by: Self.clock, onlyIfNews: true)
  }

  /// Goes on with every case that waits for a source.
  ///
  /// - Throws: `StoreError`.
  func retry() async throws {
    let limit = Self.casesMax * context.sources.names.count
    let due = try await context.store.read { try CaseHistoryRecords.due(limit: limit, in: $0) }
    for caseNumber in Set(due.map(\.caseNumber)).sorted().prefix(Self.casesMax) {
      try await settle(caseNumber)
    }
  }

  /// Asks every source anew and keeps a version, whoever answers.
  ///
  /// - Throws: `CaseHistoryFault`, `StoreError`.
  func freeze(
    _ file: CaseFile, requestID: String, by principal: Principal
  ) async throws -> InvestigationHistoryVersion {
    let version = try await freeze(
      file, asking: context.sources.names, requestID: requestID, by: principal, onlyIfNews: false)
    guard let version else { throw CaseHistoryFault.noEntity }
    return version
  }

  /// The question about a case's premises; nil if the case names none.
  static func question(
    about file: CaseFile, requestID: String, in reader: Reader
  ) throws -> HistoryReadPremisesRequest? {
    guard let entity = file.premises else { return nil }
    return HistoryReadPremisesRequest(
      requestID: requestID, entity: entity, asOfTime: file.accident.occurTime,
      licences: try EntityKnowledge.licences(of: entity, in: reader))
  }

  private func freeze(
    _ file: CaseFile, asking sources: [String], requestID: String, by principal: Principal,
    onlyIfNews: Bool
  ) async throws -> InvestigationHistoryVersion? {
    let now = context.clock.now
    let asked = requestID.isEmpty ? "cases-\(file.number)-\(now.value)" : requestID
    let question = try await context.store.read {
      try Self.question(about: file, requestID: asked, in: $0)
    }
    guard let question else { return nil }
    let replies = try await HistoryAsking(context: context, request: question)
      .replies(of: sources)
    return try await context.store.write { [self] transaction in
      let last = try CaseHistoryRecords.find(0, of: file.number, in: transaction)
      let isNews =
        last == nil
        || replies.contains { if case .missing = $0 { false } else { true } }
      for reply in replies {
        try take(reply, of: file, at: now, in: transaction)
      }
      guard isNews || !onlyIfNews else { return nil }
      let version = version(
        replies, of: file, after: last, entity: question.entity, by: principal, at: now)
      try CaseHistoryRecords.insert(
        version, of: file.number, requestID: requestID, in: transaction)
      try context.announce(
        "FREEZE_HISTORY", on: Self.stream(of: version), step: Int(version.version),
        content: version.encoded(), by: principal, at: now, in: transaction)
      return version
    }
  }

  /// Ledger stream of a version.
  static func stream(of version: InvestigationHistoryVersion) -> String {
    "\(version.case)/histories/\(version.version)"
  }

  /// Keeps what a reply brings: bytes, a gap to come back to, or an alarm.
  private func take(
    _ reply: SourceReply, of file: CaseFile, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    switch reply {
    case .frozen(let proven):
      try CaseHistoryRecords.keep(
        proven.body, sha256: proven.sha256, from: reply.source, in: transaction)
      try HistoryAsking.remember(
        proven, unless: context.sources.watched, in: transaction)
      try CaseHistoryRecords.settle(reply.source, for: file.number, in: transaction)
    case .missing(let source, _):
      try CaseHistoryRecords.asked(source, for: file.number, at: now, in: transaction)
    case .refused(let source, let fault, _):
      try AlarmLog.raise(
        reason: "HISTORY_REFUSED", subject: file.snapshot.name,
        detail: "source=\(source) reason=\(fault.reason) at=\(fault.place)", at: now,
        in: transaction)
      try CaseHistoryRecords.settle(source, for: file.number, in: transaction)
    }
  }

  /// The new version: each source as it answered now, or as an earlier version has it.
  private func version(
    _ replies: [SourceReply], of file: CaseFile, after last: InvestigationHistoryVersion?,
    entity: String, by principal: Principal, at now: UTCMicroseconds
  ) -> InvestigationHistoryVersion {
    let number = (last?.version ?? 0) + 1
    let time = ProtoTimestamp(microseconds: now.value)
    let sources = context.sources.names.map { name -> InvestigationHistorySource in
      let earlier = last?.sources.first { $0.source == name }
      guard let reply = replies.first(where: { $0.source == name }) else {
        return earlier
          ?? InvestigationHistorySource(
            source: name, state: .missing, reason: "NOT_ASKED", sinceVersion: number)
      }
      if case .missing = reply, let earlier, earlier.state == .frozen { return earlier }
      return InvestigationHistorySource(reply, version: number, at: time)
    }
    return InvestigationHistoryVersion(
      case: file.snapshot.name, version: number, entity: entity,
      asOfTime: file.accident.occurTime, time: time, account: principal.account,
      sources: sources, complete: sources.allSatisfy { $0.state == .frozen })
  }
}

extension InvestigationHistorySource {
  /// A source as it answered.
  init(_ reply: SourceReply, version: UInt32, at time: ProtoTimestamp) {
    switch reply {
    case .frozen(let proven):
      self.init(
        source: reply.source, state: .frozen, sha256: proven.sha256,
        sizeBytes: UInt64(proven.body.count),
        checkpointSize: UInt64(proven.history.checkpoint.checkpoint.size),
        entries: UInt32(clamping: proven.history.lanes.reduce(1) { $0 + $1.count }), time: time,
        sinceVersion: version, coverage: proven.history.statement.coverage)
    case .missing(_, let reason):
      self.init(
        source: reply.source, state: .missing, reason: reason, time: time, sinceVersion: version)
    case .refused(_, let fault, let sha256):
      self.init(
        source: reply.source, state: .refused, reason: fault.reason, sha256: sha256, time: time,
        sinceVersion: version)
    }
  }
}

extension CaseFile {
  /// The premises the services know it by; nil if the case names none.
  var premises: String? {
    if !accident.entity.isEmpty { return accident.entity }
    return accident.creditCode.isEmpty ? nil : "entities/\(accident.creditCode)-1"
  }
}
