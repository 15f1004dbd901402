public import Vocabulary

/// "Did anyone know?" and its counter-checks, answered from frozen facts only.
///
/// What is missing leaves an answer open; nothing ever comes out clear for want of records.
/// **Source**: handbook 6.8 (全过程追溯问责: who knew, who acted), 9 item 32 (责任倒查).
public enum CounterChecks {
  /// Days before the accident within which a closed hazard is remarkable.
  ///
  /// Source: [D].
  public static let hazardDays = CalendarDays(7)

  /// State of a licence in force.
  static let inForce = "VALID"
  /// State of a licence that was refused and never was one.
  static let refused = "REFUSED"

  /// All answers, in the order of the questions.
  public static func answers(_ knowledge: PremisesKnowledge) -> [HistoryAnswer] {
    HistoryQuestion.allCases.map { question in
      switch question {
      case .known: known(knowledge)
      case .licenceLapsed: licenceLapsed(knowledge)
      case .failedQuizPostKept: failedQuizPostKept(knowledge)
      case .lessonUnread: lessonUnread(knowledge)
      case .hazardJustClosed: hazardJustClosed(knowledge)
      case .signedAfterwards: signedAfterwards(knowledge)
      }
    }
  }

  /// Whoever received, opened or signed, inspected, quizzed or was taught before the accident knew.
  static func known(_ knowledge: PremisesKnowledge) -> HistoryAnswer {
    let facts =
      knowledge.receipts.lines.filter { knowledge.isBefore($0.at) }.map(\.fact)
      + knowledge.inspections.lines.filter { knowledge.isBefore($0.at) }.map(\.fact)
      + knowledge.quizzes.lines.filter { knowledge.isBefore($0.at) }.map(\.fact)
      + knowledge.lessons.lines.filter { $0.receivedAt.map(knowledge.isBefore) ?? false }
      .map(\.fact)
    if !facts.isEmpty { return HistoryAnswer(.known, .found, facts: facts.sorted()) }
    let gaps = missing(
      source(of: knowledge.receipts), source(of: knowledge.inspections),
      source(of: knowledge.quizzes), source(of: knowledge.lessons))
    return HistoryAnswer(.known, gaps.isEmpty ? .clear : .open, reasons: gaps)
  }

  /// A licence that was not in force at the moment of the accident, and no other of its type was;
  /// or none at all.
  ///
  /// The last day of validity counts whole.
  static func licenceLapsed(_ knowledge: PremisesKnowledge) -> HistoryAnswer {
    guard case .known(let steps) = knowledge.licences else {
      return undecided(.licenceLapsed, knowledge.licences)
    }
    let day = knowledge.accidentAt.legalDay
    let last = Dictionary(grouping: steps.filter { $0.at <= knowledge.accidentAt }, by: \.licence)
      .values.compactMap { steps in steps.max { ($0.at, $0.fact) < ($1.at, $1.fact) } }
      .filter { $0.state != refused }
    guard !last.isEmpty else {
      return HistoryAnswer(.licenceLapsed, .found, reasons: ["NO_LICENCE"])
    }
    func isInForce(_ step: LicenceStep) -> Bool {
      step.state == inForce && step.validTo.map { day <= $0 } ?? true
    }
    let held = Set(last.filter(isInForce).map(\.type))
    let lapsed = last.filter { !isInForce($0) && !held.contains($0.type) }
      .sorted { $0.fact < $1.fact }
    guard !lapsed.isEmpty else { return HistoryAnswer(.licenceLapsed, .clear) }
    return HistoryAnswer(
      .licenceLapsed, .found, facts: lapsed.map(\.fact),
      reasons: lapsed.map { step in
        let isEnded = step.state == inForce
        return "\(step.licence) \(isEnded ? "EXPIRED" : step.state)"
          + (isEnded ? step.validTo.map { " \($0)" } ?? "" : "")
      })
  }

  /// Somebody failed before the accident, did not pass again before it, and was not taken off the
  /// post before it.
  static func failedQuizPostKept(_ knowledge: PremisesKnowledge) -> HistoryAnswer {
    guard case .known(let steps) = knowledge.quizzes else {
      return undecided(.failedQuizPostKept, knowledge.quizzes)
    }
    let sittings = Dictionary(grouping: steps, by: \.sitting).values.compactMap {
      standing(of: $0, in: knowledge)
    }.filter { knowledge.isBefore($0.closedAt) }
    let kept = sittings.filter { failed in
      guard failed.isPassed == false, failed.leavePost != .accepted else { return false }
      return !sittings.contains {
        $0.person == failed.person && $0.post == failed.post && $0.isPassed == true
          && $0.closedAt > failed.closedAt
      }
    }.sorted { $0.fact < $1.fact }
    guard !kept.isEmpty else { return HistoryAnswer(.failedQuizPostKept, .clear) }
    return HistoryAnswer(
      .failedQuizPostKept, .found, facts: kept.map(\.fact),
      reasons: kept.map { step in
        let decision =
          switch step.leavePost {
          case .notProposed: "NOT_PROPOSED"
          case .open: "UNDECIDED"
          case .declined, .accepted: "DECLINED"
          }
        return "\(step.sitting) \(decision)"
      })
  }

  /// How a sitting stood at the accident: its last step recorded before it; the first one if it
  /// came home only afterwards, because on site it was known.
  private static func standing(
    of steps: [QuizStep], in knowledge: PremisesKnowledge
  ) -> QuizStep? {
    let ordered = steps.sorted { ($0.at, $0.fact) < ($1.at, $1.fact) }
    return ordered.last { knowledge.isBefore($0.at) } ?? ordered.first
  }

  /// A lesson on one of the accident's causes went to the premises before the accident, and the
  /// enterprise had not answered.
  static func lessonUnread(_ knowledge: PremisesKnowledge) -> HistoryAnswer {
    guard case .known(let lines) = knowledge.lessons else {
      return undecided(.lessonUnread, knowledge.lessons)
    }
    let issued = lines.filter { knowledge.isBefore($0.issuedAt) }
    guard !issued.isEmpty else { return HistoryAnswer(.lessonUnread, .clear) }
    guard !knowledge.causes.isEmpty else {
      return HistoryAnswer(.lessonUnread, .open, reasons: ["CAUSES_NOT_CODED"])
    }
    let unread = issued.filter { line in
      !line.causes.isDisjoint(with: knowledge.causes)
        && !(line.receivedAt.map(knowledge.isBefore) ?? false)
    }
    guard !unread.isEmpty else { return HistoryAnswer(.lessonUnread, .clear) }
    return HistoryAnswer(
      .lessonUnread, .found, facts: unread.map(\.fact),
      reasons: unread.map { line in
        "\(line.lesson) \(line.causes.intersection(knowledge.causes).sorted().joined(separator: ","))"
      })
  }

  /// A hazard was closed within the days before the accident.
  static func hazardJustClosed(_ knowledge: PremisesKnowledge) -> HistoryAnswer {
    guard case .known(let lines) = knowledge.hazards else {
      return undecided(.hazardJustClosed, knowledge.hazards)
    }
    let first = knowledge.accidentAt.adding(Hours(-24 * hazardDays.count))
    let closed = lines.filter { knowledge.isBefore($0.closedAt) && $0.closedAt >= first }
    return HistoryAnswer(
      .hazardJustClosed, closed.isEmpty ? .clear : .found, facts: closed.map(\.fact),
      reasons: closed.map(\.hazard))
  }

  /// An event told before the accident was opened, signed or claimed only after it.
  static func signedAfterwards(_ knowledge: PremisesKnowledge) -> HistoryAnswer {
    guard case .known(let lines) = knowledge.receipts else {
      return undecided(.signedAfterwards, knowledge.receipts)
    }
    let late = lines.filter {
      ReceiptStep.personal.contains($0.act) && knowledge.isBefore($0.toldAt)
        && !knowledge.isBefore($0.at)
    }
    return HistoryAnswer(
      .signedAfterwards, late.isEmpty ? .clear : .found, facts: late.map(\.fact))
  }

  /// Nothing can be said: not recorded, or not answered.
  private static func undecided<Line>(
    _ question: HistoryQuestion, _ records: Recorded<Line>
  ) -> HistoryAnswer {
    guard let source = source(of: records) else {
      return HistoryAnswer(question, .notRecorded)
    }
    return HistoryAnswer(question, .open, reasons: [source])
  }

  private static func source<Line>(of records: Recorded<Line>) -> String? {
    if case .missing(let source) = records { return source }
    return nil
  }

  private static func missing(_ sources: String?...) -> [String] {
    Set(sources.compactMap { $0 }).sorted()
  }
}
