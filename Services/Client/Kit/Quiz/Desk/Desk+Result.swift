import Questions
import Quiz
import Vocabulary

/// One question that was not fully right, with what to say about it.
struct WrongAnswer: Sendable, Hashable {
  /// Place in the paper, from 0.
  let place: Int
  /// How it was judged.
  let outcome: AnswerOutcome
  /// Stem; empty if the pack may not be opened any more.
  let stem: String
  /// What was answered, as shown: letters of the paper and texts.
  let given: String
  /// What is right, the same way.
  let right: String
  /// Explanation.
  let explanation: String
  /// Law.
  let basis: [LegalBasis]
  /// Whether it marks a red line.
  let isRedLine: Bool
}

/// The result of one closed sitting, and what it can and cannot tell.
struct SittingResult: Sendable, Hashable {
  /// The sitting as on the board.
  let row: BoardRow
  /// The rule set applied.
  let rules: RuleSet
  /// The score; nil if it is scored on return.
  let sheet: ScoreSheet?
  /// Interval and probability; nil while marks are pending.
  let certainty: Certainty?
  /// What an officer may decide; nothing follows by itself.
  let proposals: [Proposal]
  /// What officers decided on site.
  let decisions: [SiteDecision]
  /// Officers who put their names under it.
  let signatures: [OfficerSignature]
  /// Questions to explain.
  let wrong: [WrongAnswer]
}

/// Results.
extension Desk {
  /// The result of a closed sitting: releases the sealed keys against the closed record, once, and
  /// keeps them.
  ///
  /// - Throws: `TripRefusal.notClosed`, `sittingUnknown`; `PackRefusal`, `StoreError`.
  func result(of sittingID: String) async throws -> SittingResult {
    let sitting = try found(sittingID)
    let record = sitting.committed
    guard record.state.stage == .submitted else { throw TripRefusal.notClosed(sittingID) }
    let pack = try header(of: record.header.packID)
    guard let rules = pack.ruleSet(record.header.ruleSetCode) else {
      throw TripRefusal.packGone(record.header.packID)
    }
    let row = board().first { $0.sittingID == sittingID }
    guard let row else { throw TripRefusal.sittingUnknown(sittingID) }
    guard pack.kind == .keysSealed else {
      return SittingResult(
        row: row, rules: rules, sheet: nil, certainty: nil, proposals: [],
        decisions: record.state.decisions, signatures: record.state.signatures, wrong: [])
    }
    let release = try await released(record)
    let items = record.header.paper.items
    let revisions = items.map { QuestionRevision(id: $0.questionID, version: $0.version) }
    let kinds = items.map { Self.kind($0, in: pack, post: record.header.evidence.context.postCode) }
    var keys: [QuestionRevision: ScoringKey] = [:]
    for (index, revision) in revisions.enumerated() where release.keys.indices.contains(index) {
      let part = release.keys[index]
      keys[revision] = ScoringKey(
        kind: kinds[index], answer: part.answer, isRedLine: part.isRedLine)
    }
    let sheet = Scoring.score(ScoringCase(record), keys: keys, by: rules)
    return SittingResult(
      row: row, rules: rules, sheet: sheet,
      certainty: Certainty(sheet, passPermille: rules.passPermille),
      proposals: Proposals.person(
        sheet, attempt: Int(record.header.attempt), by: rules, on: moment().legalDay),
      decisions: record.state.decisions, signatures: record.state.signatures,
      wrong: wrong(sheet, record, release))
  }

  /// The tag that proves for which closed record the keys were released; empty without keys.
  func releaseTag(of sittingID: String) async throws -> [UInt8] {
    try await trip.records.release(of: sittingID)?.tag ?? []
  }

  /// The closed or void record of a sitting as it goes home.
  ///
  /// - Throws: `TripRefusal`.
  func record(of sittingID: String) throws -> SittingRecord { try found(sittingID).committed }

  /// Notes what the office answered.
  func note(_ answer: SyncAnswer, of sittingID: String) async throws {
    try await trip.records.keep(answer, of: sittingID)
    if case .receipt = answers[sittingID] { return }
    answers[sittingID] = answer
  }

  private func released(_ record: SittingRecord) async throws -> StoredRelease {
    let id = record.header.sittingID
    if let stored = try await trip.records.release(of: id),
      stored.bodyHash == record.atItsEnd.bodyHash
    {
      return stored
    }
    let release = try pack(record.header.packID).releaseKeys(for: record)
    let keys = try record.header.paper.items.map { item in
      let revision = QuestionRevision(id: item.questionID, version: item.version)
      guard let bytes = release.keyParts[revision],
        let part = try? QuestionKeyPart(canonicalBytes: bytes)
      else { throw PackRefusal.tampered("keys") }
      return part
    }
    let stored = StoredRelease(bodyHash: release.bodyHash, tag: release.tag, keys: keys)
    try await trip.records.keep(stored, of: id)
    return stored
  }

  /// The kind of a question, from the pool that the pack's header publishes.
  private static func kind(_ item: PaperItem, in pack: PackHeader, post: String) -> QuestionKind {
    pack.paper(for: post)?.pool.items.first { $0.id == item.questionID }?.stratum.kind ?? .single
  }

  private func wrong(
    _ sheet: ScoreSheet, _ record: SittingRecord, _ release: StoredRelease
  ) -> [WrongAnswer] {
    // The questions themselves are only there while the pack may be opened.
    _ = try? view(of: record.header.sittingID)
    let faces = running[record.header.sittingID]?.faces ?? []
    return sheet.toExplain.map { place in
      let part = release.keys[place]
      let face = faces.indices.contains(place) ? faces[place] : nil
      let order = record.header.paper.items[place].optionOrder
      let answer = record.state.answers[place]
      return WrongAnswer(
        place: place, outcome: sheet.items[place].outcome, stem: face?.stem ?? "",
        given: answer.map { AnswerText.shown($0, order: order, face: face) } ?? "",
        right: AnswerText.shown(part.answer, order: order, face: face),
        explanation: part.explanation, basis: part.basis, isRedLine: part.isRedLine)
    }
  }
}

/// Answers as people read them: letters of the paper, never keys of the bank.
enum AnswerText {
  /// The letter of an option at a place of the paper, from 0.
  static func letter(_ index: Int) -> String {
    guard (0..<26).contains(index), let scalar = Unicode.Scalar(65 + index) else { return "?" }
    return String(Character(scalar))
  }

  /// An answer as given.
  static func shown(_ answer: SittingAnswer, order: [String], face: QuestionFace?) -> String {
    switch answer {
    case .cleared: ""
    case .options(let keys): options(keys, order, face)
    case .judge(let isTrue): judge(isTrue)
    case .blanks(let texts): texts.joined(separator: "；")
    case .text(let text): text
    }
  }

  /// A key.
  static func shown(_ answer: QuestionAnswer, order: [String], face: QuestionFace?) -> String {
    switch answer {
    case .options(let keys): options(keys, order, face)
    case .judge(let isTrue): judge(isTrue)
    case .blanks(let blanks): blanks.map { $0.joined(separator: "/") }.joined(separator: "；")
    case .rubric(let points): points.map(\.text).joined(separator: "；")
    }
  }

  private static func judge(_ isTrue: Bool) -> String {
    (isTrue ? QuizText.judgeTrue : .judgeFalse).text
  }

  private static func options(_ keys: [String], _ order: [String], _ face: QuestionFace?) -> String
  {
    order.enumerated().filter { keys.contains($0.element) }.map { index, key in
      let text = face?.options.first { $0.key == key }?.text ?? ""
      return text.isEmpty ? letter(index) : "\(letter(index)) \(text)"
    }.joined(separator: "；")
  }
}
