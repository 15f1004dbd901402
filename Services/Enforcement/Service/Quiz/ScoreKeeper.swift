internal import Contracts
internal import Questions
internal import Quiz
internal import Store
internal import Vocabulary

/// Scores a sitting from its record, its officers' marks and the corrections so far; every earlier
/// score is kept.
struct ScoreKeeper {
  let context: EnforcementContext
  let now: UTCMicroseconds

  /// What a sitting is scored with.
  struct Ground {
    let record: SittingRecord
    let known: [QuestionRevision: QuestionRecords.Known]
    let keys: [QuestionRevision: ScoringKey]
    let voids: [QuestionRevision: VoidRule]
    let rules: RuleSet
    let scoringCase: ScoringCase

    /// The marks that the case gets.
    var sheet: ScoreSheet { Scoring.score(scoringCase, keys: keys, by: rules, voids: voids) }

    /// The marks that it would get after one more correction.
    func sheet(after rescore: EnforcementRescore) -> ScoreSheet {
      let applied = Rescore.applied(
        ScoreKeeper.corrections(rescore, for: keys), to: keys, voids)
      return Scoring.score(scoringCase, keys: applied.keys, by: rules, voids: applied.voids)
    }
  }

  /// Everything a score of this sitting stands on.
  ///
  /// - Throws: `QuizFault`, `StoreError`.
  func ground(
    of stored: SittingRecords.Stored, in reader: Reader
  ) throws -> Ground {
    var memory = ScoringMemory()
    return try ground(of: stored, remembering: &memory, in: reader)
  }

  /// The same for one of many sittings: questions and corrections are read once for all of them.
  ///
  /// - Throws: `QuizFault`, `StoreError`.
  func ground(
    of stored: SittingRecords.Stored, remembering memory: inout ScoringMemory, in reader: Reader
  ) throws -> Ground {
    let copies = try SittingRecords.copies(of: stored.number, in: reader)
    guard let copy = copies.first(where: { $0.sha256 == stored.sitting.sha256 }) ?? copies.first
    else { throw QuizFault.notFound(type: "sitting", name: stored.sitting.name) }
    let record = try Self.record(copy.body)
    let day = UTCMicroseconds(stored.sitting.closeTime?.microseconds ?? now.value).legalDay
    guard let rules = context.law.ruleSet(stored.ruleSet, on: day)?.rules else {
      throw QuizFault.ruleSetUnknown(stored.ruleSet)
    }
    var known: [QuestionRevision: QuestionRecords.Known] = [:]
    var keys: [QuestionRevision: ScoringKey] = [:]
    for item in record.header.paper.items {
      let revision = QuestionRevision(id: item.questionID, version: item.version)
      guard let question = try memory.question(revision, in: reader) else { continue }
      known[revision] = question.known
      keys[revision] = question.key
    }
    var corrections: [Correction] = []
    for row in try memory.rescores(in: reader) {
      corrections += Self.corrections(row.body, for: keys)
    }
    let applied = Rescore.applied(corrections, to: keys, [:])
    let marks = try SittingRecords.marks(of: stored.number, in: reader).tenths
    return Ground(
      record: record, known: known, keys: applied.keys, voids: applied.voids, rules: rules,
      scoringCase: ScoringCase(record, officerMarksTenths: marks))
  }

  /// Scores a sitting and writes what it has become.
  ///
  /// - Throws: `QuizFault`, `StoreError`.
  func score(
    _ stored: SittingRecords.Stored, because cause: String, by account: String,
    in transaction: Transaction
  ) throws -> EnforcementSitting {
    let ground = try ground(of: stored, in: transaction)
    let sheet = ground.sheet
    var sitting = stored.sitting
    if let before = sitting.score { sitting.earlierScores.insert(before, at: 0) }
    sitting.score = score(sheet, ground, cause: cause, account: account)
    if ![.voided, .conflict].contains(sitting.state) {
      sitting.state =
        switch sheet.verdict {
        case .passed: .passed
        case .failed: .failed
        case .pending, .nothingLeft: .submitted
        }
    }
    propose(sheet, ground, for: stored, by: account, in: &sitting)
    if let number = InspectionName.number(in: sitting.inspection),
      let inspection = try InspectionRecords.find(number, in: transaction)
    {
      sitting.entity = inspection.entity
    }
    sitting.lessons = try lessons(of: sheet, ground, in: transaction)
    try SittingRecords.put(items(of: sheet, ground), of: stored.number, in: transaction)
    try SittingRecords.update(sitting, number: stored.number, at: now, in: transaction)
    return sitting
  }

  /// The sheet as a message.
  func score(
    _ sheet: ScoreSheet, _ ground: Ground, cause: String, account: String
  ) -> EnforcementScore {
    let certainty = Certainty(sheet, passPermille: ground.rules.passPermille)
    var redLine = false
    var practical = false
    if case .failed(let reasons) = sheet.verdict {
      redLine = reasons.contains { if case .redLine = $0 { true } else { false } }
      practical = reasons.contains(.practical)
    }
    return EnforcementScore(
      tenths: UInt32(clamping: sheet.scaledTenths),
      tenthsMax: UInt32(clamping: sheet.plannedTenths), passed: sheet.isPassed,
      right: UInt32(
        clamping: sheet.items.count { $0.outcome == .right || $0.outcome == .credited }),
      questions: UInt32(clamping: sheet.items.count { $0.outcome != .dropped }),
      wilsonLow: certainty?.interval.lowerBound ?? 0,
      wilsonHigh: certainty?.interval.upperBound ?? 1,
      truePassProbability: certainty?.probabilityAtOrAboveMark ?? 0,
      sem: (certainty?.standardError ?? 0) * Double(sheet.fullTenths) / 10,
      ruleSet: ground.rules.code, cause: cause, account: account,
      time: ProtoTimestamp(microseconds: now.value), redLineFailed: redLine,
      practicalFailed: practical)
  }

  /// Proposals of the new score; those decided before stay as they are, open ones are replaced, and
  /// what an officer decided on site is taken over.
  private func propose(
    _ sheet: ScoreSheet, _ ground: Ground, for stored: SittingRecords.Stored,
    by account: String, in sitting: inout EnforcementSitting
  ) {
    let site = ground.record.state.decisions
    let decided = sitting.proposals.filter { $0.decision != "open" }
    let proposals = Proposals.person(
      sheet, attempt: stored.attempt, by: ground.rules, on: now.legalDay
    ).filter { proposal in !decided.contains { $0.kind == proposal.measure.rawValue } }
    let first = sitting.proposals.count
    sitting.proposals =
      decided
      + proposals.enumerated().map { index, proposal in
        let decided = site.first { $0.measure == proposal.measure }
        return EnforcementProposal(
          name: "\(sitting.name)/proposals/\(first + index + 1)", kind: proposal.measure.rawValue,
          dueDay: proposal.due?.description ?? "", points: UInt32(clamping: proposal.points),
          basis: proposal.basis,
          decision: decided.map { $0.isAccepted ? "accepted" : "declined" } ?? "open",
          account: decided == nil ? "" : account, reason: decided?.reason ?? "",
          siteOfficer: decided?.officer ?? "")
      }
    let unmatched = site.filter { decision in
      !sitting.proposals.contains { $0.kind == decision.measure.rawValue }
    }
    sitting.flags.removeAll { $0.hasPrefix(Self.unmatchedFlag) }
    sitting.flags += unmatched.map { "\(Self.unmatchedFlag) \($0.measure.rawValue)" }
  }

  /// Flags what was decided on site although the score in the office does not propose it.
  static let unmatchedFlag = "SITE_DECISION_UNMATCHED"

  /// How the questions that lessons brought were answered, one row a lesson.
  private func lessons(
    of sheet: ScoreSheet, _ ground: Ground, in reader: Reader
  ) throws -> [EnforcementLessonAnswers] {
    let names = try ProposalRecords.lessons(
      of: Set(sheet.items.compactMap { ground.known[$0.question]?.question }), in: reader)
    var answers: [String: EnforcementLessonAnswers] = [:]
    for item in sheet.items {
      guard let known = ground.known[item.question] else { continue }
      let counts = item.outcome != .dropped && item.outcome != .credited
      for lesson in names[known.question] ?? [] {
        var answer = answers[lesson] ?? EnforcementLessonAnswers(lesson: lesson)
        if counts { answer.questions += 1 }
        if item.outcome == .right { answer.right += 1 }
        answers[lesson] = answer
      }
    }
    return answers.values.sorted { $0.lesson < $1.lesson }
  }

  private func items(of sheet: ScoreSheet, _ ground: Ground) -> [SittingRecords.Item] {
    sheet.items.compactMap { item in
      guard let known = ground.known[item.question] else { return nil }
      var chosen = 0
      if case .options(let keys) = ground.record.state.answers[item.place] {
        for (index, option) in known.content.options.enumerated() where keys.contains(option.key) {
          chosen |= 1 << min(index, 62)
        }
      }
      let isScored = item.outcome != .pending && item.outcome != .noKey
      return SittingRecords.Item(
        place: item.place + 1, question: known.question, revision: known.revision,
        tenths: isScored ? item.awardedTenths : nil, tenthsMax: item.fullTenths, chosen: chosen,
        spentMilliseconds: Int((ground.record.state.viewedMicroseconds[item.place] ?? 0) / 1_000))
    }
  }

  /// The record of a copy.
  static func record(_ body: [UInt8]) throws(QuizFault) -> SittingRecord {
    do throws(SittingFault) {
      return try SittingRecord(canonicalBytes: body)
    } catch {
      throw .sittingUnreadable("\(error)")
    }
  }

  /// What a correction means for the questions of one paper.
  static func corrections(
    _ rescore: EnforcementRescore, for keys: [QuestionRevision: ScoringKey]
  ) -> [Correction] {
    keys.keys.filter {
      $0.id == rescore.question && (rescore.revision == 0 || $0.version == rescore.revision)
    }.compactMap { question in
      switch rescore.rule {
      case "all-credit": return .void(question, .allCredit)
      case "drop": return .void(question, .dropAndRescale)
      default:
        guard let kind = keys[question]?.kind, let key = rescore.key else { return nil }
        return .key(question, QuestionAnswer(key, of: kind))
      }
    }
  }
}
