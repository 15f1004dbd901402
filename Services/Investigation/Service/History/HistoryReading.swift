internal import Contracts
internal import Crypto
internal import History
internal import InvestigationRules
internal import Ledger
internal import Store
internal import Vocabulary

/// A version of a frozen history, read back with its facts and answers.
struct HistoryReading {
  let version: InvestigationHistoryVersion
  let facts: HistoryFacts
  let answers: [HistoryAnswer]
  let reference: InvestigationFactReference?

  /// Reads a version; 0 means the latest.
  ///
  /// - Throws: `CaseHistoryFault`, `HistoryFault`, `WireError`, `StoreError`.
  init(_ number: UInt32, of file: CaseFile, in reader: Reader) throws {
    guard var version = try CaseHistoryRecords.find(number, of: file.number, in: reader) else {
      throw CaseHistoryFault.notFrozen
    }
    let histories = try version.sources.filter { $0.state == .frozen }.map {
      try CheckedHistory(kept: HistoryRecord(wire: Self.bytes(of: $0, in: reader)))
    }
    for due in try CaseHistoryRecords.due(
      of: file.number, limit: version.sources.count, in: reader)
    {
      guard let index = version.sources.firstIndex(where: { $0.source == due.source }) else {
        continue
      }
      version.sources[index].attempts = UInt32(clamping: due.attempts)
      version.sources[index].attemptTime = ProtoTimestamp(microseconds: due.attemptAt.value)
    }
    self.version = version
    facts = try HistoryFacts(
      histories, accidentAt: UTCMicroseconds(version.asOfTime?.microseconds ?? 0))
    answers = CounterChecks.answers(
      facts.knowledge(causes: try Self.causes(of: file, in: reader)))
    reference = try Self.reference(of: version, in: reader)
  }

  /// The latest version, or nil if none was frozen: for pages that show what there is.
  ///
  /// - Throws: As `init`.
  static func latest(of file: CaseFile, in reader: Reader) throws -> HistoryReading? {
    guard try CaseHistoryRecords.find(0, of: file.number, in: reader) != nil else { return nil }
    return try HistoryReading(0, of: file, in: reader)
  }

  /// The kept bytes of a source, which are still those that were hashed.
  ///
  /// - Throws: `CaseHistoryFault.recordChanged`.
  static func bytes(of source: InvestigationHistorySource, in reader: Reader) throws -> [UInt8] {
    guard let bytes = try CaseHistoryRecords.record(source.sha256, in: reader),
      Array(SHA256.hash(data: bytes)) == source.sha256
    else { throw CaseHistoryFault.recordChanged(source: source.source) }
    return bytes
  }

  /// Codes of the causes found in a case so far.
  static func causes(of file: CaseFile, in reader: Reader) throws -> Set<String> {
    Set(
      try OccurrenceRecords.list(of: file.number, in: reader)
        .flatMap { $0.findings.map(\.code) })
  }

  private static func reference(
    of version: InvestigationHistoryVersion, in reader: Reader
  ) throws -> InvestigationFactReference? {
    let stream = HistoryFreezer.stream(of: version)
    return try Ledger.entries(of: stream, from: 1, limit: 1, in: reader).first.map { entry in
      InvestigationFactReference(
        source: InvestigationService.name, stream: stream,
        streamPosition: UInt64(entry.streamPosition), position: UInt64(entry.position),
        sha256: entry.hash)
    }
  }

  /// As a caller gets it.
  var shown: InvestigationGetHistoryResponse {
    InvestigationGetHistoryResponse(
      version: version, facts: facts.facts, answers: answers.map(InvestigationHistoryAnswer.init),
      reference: reference)
  }
}

extension InvestigationHistoryAnswer {
  /// The contract's form of an answer.
  init(_ answer: HistoryAnswer) {
    self.init(
      question: answer.question.rawValue,
      verdict: InvestigationHistoryVerdict(rawValue: answer.verdict.rawValue),
      facts: answer.facts.map { UInt32(clamping: $0) }, reasons: answer.reasons)
  }
}
