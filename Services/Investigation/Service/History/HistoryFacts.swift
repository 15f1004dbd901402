internal import Contracts
internal import History
internal import InvestigationRules
internal import Ledger
internal import Vocabulary

/// The facts of a premises as people and rules see them, read from proven ledger entries.
struct HistoryFacts {
  /// When the accident happened.
  let accidentAt: UTCMicroseconds
  /// Facts in the order they were recorded, numbered from 1.
  private(set) var facts: [InvestigationHistoryFact] = []

  /// A fact with what only rules need of it.
  enum Line {
    case licence(
      type: String, state: String, validTo: LegalDay?, decided: LegalDay?, eventID: String)
    case receipt(eventID: String)
    case inspection
    case quiz(EnforcementSitting)
    case lesson(HistoryLesson)
    case other
  }

  private(set) var lines: [Line] = []
  private let coverage: [HistoryKind: Bool]
  private let present: Set<String>

  /// Reads the facts of the histories at hand; what is not at hand is missing, not empty.
  ///
  /// - Throws: `WireError` if an entry is not what its kind says.
  init(_ histories: [CheckedHistory], accidentAt: UTCMicroseconds) throws {
    self.accidentAt = accidentAt
    present = Set(histories.map(\.source))
    coverage = Dictionary(
      histories.flatMap { $0.statement.coverage.map { ($0.kind, $0.recorded) } }
    ) { one, other in one || other }
    var found: [(fact: InvestigationHistoryFact, line: Line)] = []
    for history in histories { try found += Self.read(history) }
    found.sort { one, other in
      let (a, b) = (one.fact.recordTime?.microseconds, other.fact.recordTime?.microseconds)
      if a != b { return (a ?? 0) < (b ?? 0) }
      return (one.fact.reference?.position ?? 0) < (other.fact.reference?.position ?? 0)
    }
    for (index, entry) in found.enumerated() {
      var fact = entry.fact
      fact.number = UInt32(index + 1)
      fact.known = UTCMicroseconds(fact.recordTime?.microseconds ?? .max) < accidentAt
      facts.append(fact)
      lines.append(entry.line)
    }
  }

  private static func read(
    _ history: CheckedHistory
  ) throws -> [(fact: InvestigationHistoryFact, line: Line)] {
    var found: [(fact: InvestigationHistoryFact, line: Line)] = []
    for entry in history.lanes.joined() where entry.kind == "event" {
      let body = try FeedEventBody(wire: entry.body)
      let reader = EntryReader(body: body, reference: reference(entry, of: history.source))
      if let fact = try reader.fact() { found.append(fact) }
    }
    let vouched = InvestigationFactReference(
      source: history.source, stream: history.statementEntry.stream,
      streamPosition: UInt64(history.statementEntry.streamPosition),
      sha256: history.statementEntry.hash)
    for delivery in history.statement.deliveries {
      found.append(
        (
          InvestigationHistoryFact(
            kind: .receipts, act: "DELIVERED", department: delivery.department,
            subject: delivery.receipt, detail: delivery.licence, occurTime: delivery.deliverTime,
            recordTime: delivery.deliverTime, reference: vouched),
          .receipt(eventID: delivery.eventID)
        ))
    }
    for lesson in history.statement.lessons {
      found.append(
        (
          InvestigationHistoryFact(
            kind: .lessons, act: lesson.receiptTime == nil ? "ISSUED" : "RECEIVED",
            person: lesson.signedBy, subject: lesson.lesson, detail: lesson.title,
            occurTime: lesson.issueTime, recordTime: lesson.receiptTime ?? lesson.issueTime,
            reference: vouched), .lesson(lesson)
        ))
    }
    return found
  }

  private static func reference(
    _ entry: LedgerEntry, of source: String
  ) -> InvestigationFactReference {
    InvestigationFactReference(
      source: source, stream: entry.stream, streamPosition: UInt64(entry.streamPosition),
      position: UInt64(entry.position), sha256: entry.hash)
  }

  /// What counter-checks look at.
  func knowledge(causes: Set<String>) -> PremisesKnowledge {
    PremisesKnowledge(
      accidentAt: accidentAt, causes: causes,
      licences: recorded(.licences, from: "permits", licenceSteps),
      receipts: recorded(.receipts, from: "permits", receiptSteps),
      inspections: recorded(.inspections, from: "enforcement", inspectionSteps),
      quizzes: recorded(.quizzes, from: "enforcement", quizSteps),
      lessons: recorded(.lessons, from: InvestigationService.name, lessonLines),
      // A service that records hazards is newer than this release, which cannot read them.
      hazards: coverage[.hazards] == true
        ? .missing(source: "enforcement") : recorded(.hazards, from: "enforcement", []))
  }

  private func recorded<Line>(
    _ kind: HistoryKind, from source: String, _ lines: [Line]
  ) -> Recorded<Line> {
    guard present.contains(source) else { return .missing(source: source) }
    return coverage[kind] == true ? .known(lines) : .notRecorded
  }

  private var licenceSteps: [LicenceStep] {
    zip(facts, lines).compactMap { fact, line in
      guard case .licence(let type, let state, let validTo, let decided, _) = line else {
        return nil
      }
      // A decision holds from its day on, however late it was told: this asks what was so, not who
      // knew it.
      let at = decided.map { min(UTCMicroseconds($0), fact.occurred) } ?? fact.occurred
      return LicenceStep(
        fact: Int(fact.number), licence: fact.subject, type: type, state: state, validTo: validTo,
        at: at)
    }
  }

  private var receiptSteps: [ReceiptStep] {
    let told = Dictionary(
      zip(facts, lines).compactMap { fact, line -> (String, UTCMicroseconds)? in
        guard case .licence(_, _, _, _, let eventID) = line else { return nil }
        return (eventID, fact.recorded)
      }
    ) { first, _ in first }
    return zip(facts, lines).compactMap { fact, line in
      guard case .receipt(let eventID) = line, Self.noticed.contains(fact.act) else { return nil }
      return ReceiptStep(
        fact: Int(fact.number), act: fact.act, toldAt: told[eventID] ?? fact.recorded,
        at: fact.recorded)
    }
  }

  /// Acts by which a department or a person took notice.
  private static let noticed = ReceiptStep.personal.union(["DELIVERED", "DISPUTED", "FED_BACK"])

  private var inspectionSteps: [InspectionStep] {
    zip(facts, lines).compactMap { fact, line in
      guard case .inspection = line, Self.seen.contains(fact.act) else { return nil }
      return InspectionStep(fact: Int(fact.number), at: fact.recorded)
    }
  }

  /// Steps of an inspection at which somebody was there.
  private static let seen: Set<String> = ["START", "RECORD", "CLOSE"]

  private var quizSteps: [QuizStep] {
    zip(facts, lines).compactMap { fact, line in
      guard case .quiz(let sitting) = line else { return nil }
      return QuizStep(
        fact: Int(fact.number), sitting: sitting.name, person: sitting.person,
        post: sitting.post, isPassed: sitting.result, leavePost: sitting.leavePost,
        closedAt: UTCMicroseconds(sitting.closeTime?.microseconds ?? fact.recorded.value),
        at: fact.recorded)
    }
  }

  private var lessonLines: [LessonLine] {
    zip(facts, lines).compactMap { fact, line in
      guard case .lesson(let lesson) = line else { return nil }
      return LessonLine(
        fact: Int(fact.number), lesson: lesson.lesson, causes: Set(lesson.causeCodes),
        issuedAt: UTCMicroseconds(lesson.issueTime?.microseconds ?? 0),
        receivedAt: lesson.receiptTime.map { UTCMicroseconds($0.microseconds) })
    }
  }
}

extension InvestigationHistoryFact {
  /// When it happened by its source.
  var occurred: UTCMicroseconds { UTCMicroseconds(occurTime?.microseconds ?? 0) }
  /// When it was recorded.
  var recorded: UTCMicroseconds { UTCMicroseconds(recordTime?.microseconds ?? 0) }
}

extension EnforcementSitting {
  /// Whether it was passed; nil while it is not scored, or void.
  fileprivate var result: Bool? {
    switch state {
    case .passed: true
    case .failed: false
    case .appealed: score?.passed
    default: nil
    }
  }

  /// The last word on the person leaving the post.
  fileprivate var leavePost: QuizStep.LeavePost {
    guard let proposal = proposals.last(where: { $0.kind == "LEAVE_POST" }) else {
      return .notProposed
    }
    switch proposal.decision {
    case "accepted": return .accepted
    case "declined": return .declined
    default: return .open
    }
  }
}
