internal import Contracts
internal import InvestigationRules
internal import Ledger
internal import Store
internal import Vocabulary

/// Puts a trace together: proven facts of the premises, then the case, its causes and measures, its
/// lessons and what came back.
struct TraceReading {
  private let start: TraceStart
  private let version: InvestigationHistoryVersion?
  private let gaps: [InvestigationHistorySource]
  private let facts: HistoryFacts
  private var references: [String: InvestigationFactReference] = [:]
  private var untraced: [TraceStep] = []

  /// Reads everything; facts come from what was asked now, or from the frozen history.
  ///
  /// - Throws: `CaseHistoryFault`, `StoreError`.
  init(_ start: TraceStart, _ asked: LiveHistory?, in reader: Reader) throws {
    self.start = start
    let file = start.file
    if let asked {
      version = nil
      gaps = asked.gaps
      facts = try HistoryFacts(asked.histories, accidentAt: file.accident.occurred)
    } else if let frozen = try HistoryReading.latest(of: file, in: reader) {
      version = frozen.version
      gaps = frozen.version.sources.filter { $0.state != .frozen }
      facts = frozen.facts
    } else {
      version = nil
      gaps = []
      facts = try HistoryFacts([], accidentAt: file.accident.occurred)
    }
    addFacts()
    addAccident()
    try addCase(in: reader)
    try addCauses(in: reader)
    try addMeasures(in: reader)
    try addLessons(in: reader)
  }

  /// The trace from where it was asked to begin.
  private func trace() throws(CaseHistoryFault) -> Trace {
    let whole = Trace(untraced)
    guard let licence = start.licence else { return whole }
    guard let number = start.eventSeq else { return whole.beginning(with: licence, event: nil) }
    let events = whole.steps.filter { $0.band == .licence && $0.subject == licence }
    guard number <= UInt64(events.count) else {
      throw .noCase("\(licence)/events/\(number)")
    }
    return whole.beginning(with: licence, event: events[Int(number) - 1].key)
  }

  /// As a caller gets it.
  ///
  /// - Throws: `CaseHistoryFault` if the licence has no such event.
  func answer(draws: Bool) throws(CaseHistoryFault) -> InvestigationTraceCaseResponse {
    let trace = try trace()
    return InvestigationTraceCaseResponse(
      case: start.file.snapshot.name, entity: start.file.premises ?? "",
      steps: trace.steps.map { step in
        InvestigationTraceStep(
          number: UInt32(step.number), band: step.band.rawValue, act: step.act,
          subject: step.subject, text: step.text,
          time: step.at.map { ProtoTimestamp(microseconds: $0.value) },
          reference: references[step.key], after: step.after.map { UInt32($0) })
      }, version: version?.version ?? 0, gaps: gaps, svg: draws ? picture(of: trace) : "")
  }

  private func picture(of trace: Trace) -> String {
    let notes = gaps.map { gap in
      gap.state == .refused
        ? "\(TraceWords.source(gap.source))的答复未通过核验，未采用（\(gap.reason)）"
        : "\(TraceWords.source(gap.source))未能取得，不等于没有（\(gap.reason)）"
    }
    let begin = start.licence.map { "自 \($0) 起　" } ?? ""
    return TracePicture(
      trace, title: begin + start.file.pictureTitle,
      notes: notes
    ).svg
  }

  private mutating func add(_ step: TraceStep, _ reference: InvestigationFactReference?) {
    untraced.append(step)
    references[step.key] = reference
  }

  /// Licences, receipts, inspections and quizzes.
  private mutating func addFacts() {
    var last: [String: String] = [:]
    var licence: String?
    for (fact, line) in zip(facts.facts, facts.lines) {
      var follows = last[fact.subject].map { [$0] } ?? []
      let band: TraceBand
      var key = "fact-\(fact.number)"
      var detail = fact.detail[...]
      switch line {
      case .licence(_, _, _, _, let eventID):
        (band, key) = (.licence, eventID)
        licence = eventID
      case .receipt(let eventID):
        band = .receipt
        follows.append(eventID)
        detail = Self.beyondName(detail)
      case .inspection:
        band = .inspection
        if follows.isEmpty, let licence { follows.append(licence) }
      case .quiz(let sitting):
        band = .quiz
        detail = Self.beyondName(detail)
        if follows.isEmpty, let inspection = last[sitting.inspection] {
          follows.append(inspection)
        }
      case .lesson, .other: continue
      }
      last[fact.subject] = key
      add(
        TraceStep(
          band, fact.act, of: fact.subject,
          text: [fact.department, String(detail)].filter { !$0.isEmpty }.joined(separator: " "),
          at: fact.recorded, key: key, follows: follows, fact: Int(fact.number)), fact.reference)
    }
  }

  /// A detail without the name it begins with, which an arrow of the trace says as well.
  private static func beyondName(_ detail: Substring) -> Substring {
    detail.firstIndex(of: "；").map { detail[detail.index(after: $0)...] } ?? ""
  }

  private mutating func addAccident() {
    let accident = start.file.accident
    let level = AccidentLevel(rawValue: Int(accident.level.rawValue))?.word ?? ""
    let deaths = accident.tally?.deaths.map { "死亡\($0.exact ? "" : "至少") \($0.least) 人" } ?? ""
    let name = accident.title.isEmpty ? accident.unit : accident.title
    add(
      TraceStep(
        .accident, "ACCIDENT", of: start.file.snapshot.name,
        text: [name, level.isEmpty ? "" : "\(level)事故", deaths].filter { !$0.isEmpty }
          .joined(separator: " "), at: accident.occurred, key: Self.accident), nil)
  }

  private static let accident = "accident"
  private static let opened = "case-OPEN_CASE-1"

  /// Acts on the case, as its lane of the ledger has them.
  private mutating func addCase(in reader: Reader) throws {
    let name = start.file.snapshot.name
    var before = Self.accident
    for (entry, act) in try Self.acts(on: name, in: reader) {
      let key = entry.streamPosition == 1 ? Self.opened : "case-\(entry.streamPosition)"
      add(
        TraceStep(
          .inquiry, act.act, of: name, text: act.department,
          at: UTCMicroseconds(act.time?.microseconds ?? 0), key: key, follows: [before]),
        Self.reference(entry))
      before = key
    }
  }

  private mutating func addCauses(in reader: Reader) throws {
    for cause in try CauseRecords.nodes(of: start.file.number, in: reader)
    where cause.standing == .direct || cause.standing == .indirect {
      add(
        TraceStep(
          .cause, cause.standing == .direct ? "DIRECT" : "INDIRECT", of: cause.name,
          text: cause.text, at: cause.updateTime.map { UTCMicroseconds($0.microseconds) },
          key: cause.name, follows: [Self.opened]), nil)
    }
  }

  private mutating func addMeasures(in reader: Reader) throws {
    for measure in try MeasureRecords.all(of: start.file.snapshot.name, in: reader) {
      let shown = measure.snapshot
      let known = shown.causes.filter { references.keys.contains($0) || isStep($0) }
      add(
        TraceStep(
          .measure, measure.state.code, of: shown.name,
          text: [shown.department, shown.text].filter { !$0.isEmpty }.joined(separator: " "),
          at: shown.updateTime.map { UTCMicroseconds($0.microseconds) }, key: shown.name,
          follows: known.isEmpty ? [Self.opened] : known), nil)
    }
  }

  private func isStep(_ key: String) -> Bool { untraced.contains { $0.key == key } }

  /// Lessons of the case, and of each kind of return the last with how many there are.
  private mutating func addLessons(in reader: Reader) throws {
    let causes = untraced.filter { $0.band == .cause }.map(\.key)
    for lesson in try LessonRecords.all(of: start.file.snapshot.name, in: reader) {
      let name = lesson.snapshot.name
      let coverage = try LessonGaps(of: lesson.edition, in: reader).coverage
      var before = causes.isEmpty ? [Self.opened] : causes
      var returns: [String: (entry: LedgerEntry, act: InvestigationAct, count: Int)] = [:]
      for (entry, act) in try Self.acts(on: name, in: reader) {
        if Self.returns.contains(act.act) {
          returns[act.act] = (entry, act, (returns[act.act]?.count ?? 0) + 1)
          continue
        }
        let key = "\(name)-\(entry.streamPosition)"
        add(
          TraceStep(
            .lesson, act.act, of: name,
            text: lesson.draft.title,
            at: UTCMicroseconds(act.time?.microseconds ?? 0), key: key, follows: before),
          Self.reference(entry))
        before = [key]
      }
      for kind in Self.returns {
        guard let last = returns[kind] else { continue }
        let share =
          switch kind {
          case "RECEIVE_LESSON": "\(coverage.receipted)/\(coverage.entities)"
          case "TEACH_SHIFT": "\(coverage.shiftsReceipted)/\(coverage.shifts)"
          case "QUIZ_PERSON": "\(coverage.peoplePassed)/\(coverage.people)"
          default: "\(last.count)"
          }
        add(
          TraceStep(
            .lessonReceipt, kind, of: "\(name)/\(kind)",
            text: "\(share) \(last.act.department)",
            at: UTCMicroseconds(last.act.time?.microseconds ?? 0), key: "\(name)-\(kind)",
            follows: before), Self.reference(last.entry))
      }
    }
  }

  /// Acts that are returns of a lesson, in the order they are drawn.
  private static let returns = [
    "RECEIVE_LESSON", "TEACH_SHIFT", "QUIZ_PERSON", "SELF_CHECK", "RECORD_SAMPLE",
  ]

  /// Acts of this service's own ledger on something, in order.
  private static func acts(
    on stream: String, in reader: Reader
  ) throws -> [(LedgerEntry, InvestigationAct)] {
    try Ledger.entries(of: stream, from: 1, limit: Ledger.pageEntriesMax, in: reader)
      .compactMap { entry in
        let body = try FeedEventBody(wire: entry.body)
        guard body.payloadType == InvestigationAct.protoName else { return nil }
        return (entry, try InvestigationAct(wire: body.payload))
      }
  }

  private static func reference(_ entry: LedgerEntry) -> InvestigationFactReference {
    InvestigationFactReference(
      source: InvestigationService.name, stream: entry.stream,
      streamPosition: UInt64(entry.streamPosition), position: UInt64(entry.position),
      sha256: entry.hash)
  }
}
