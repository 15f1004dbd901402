internal import Contracts
internal import EnforcementRules
internal import Questions
internal import Quiz
internal import Store
internal import Vocabulary

extension BankCensus {
  /// Counts the questions of a version.
  init(
    ofVersion number: Int, of bank: BankRecords.Stored, on day: LegalDay, in reader: Reader
  ) throws {
    self.init()
    let amendments = try AmendmentRecords.all(in: reader)
    var seen: [[UInt8]: String] = [:]
    let all = try QuestionRecords.questions(
      ofVersion: number, ofBank: bank.number, in: reader)
    for known in all where known.state != .retired {
      questions += 1
      let content = known.content
      if content.explanation.isEmpty || content.basis.allSatisfy(\.law.isEmpty) {
        incomplete.append(known.name)
      }
      if known.flags.hasPrefix(VerdictCode.contradiction.rawValue) {
        contradicting.append(known.name)
      }
      if amendments.touches(content.basis, on: day) { amended.append(known.name) }
      if let draft = QuestionDraft(content) {
        let key = QuestionIdentity(draft).questionKey
        if let other = seen.updateValue(known.name, forKey: key) {
          duplicate.append("\(other) = \(known.name)")
        }
      }
    }
    strata = try Self.strata(
      of: bank, drawing: all.filter { $0.state == .active || $0.state == .draft }, in: reader)
  }

  /// What the blueprints of the bank would draw from this version.
  private static func strata(
    of bank: BankRecords.Stored, drawing known: [QuestionRecords.Known], in reader: Reader
  ) throws -> [Stratum] {
    try PackRecords.blueprints(bank: bank.number, in: reader).flatMap { blueprint in
      let pool = known.filter {
        $0.content.posts.contains(blueprint.post) || $0.content.processes.contains(blueprint.post)
      }
      return blueprint.strata.map { row in
        Stratum(
          blueprint: blueprint.name, code: Quiz.Stratum(row).code, drawn: Int(row.count),
          available: pool.count { known in
            (row.topic.isEmpty || known.content.topic == row.topic)
              && (row.kind == .unspecified || known.content.kind == row.kind)
              && (row.difficulty == 0 || known.content.difficulty == row.difficulty)
          })
      }
    }
  }
}

extension [AmendmentRecords.Amendment] {
  /// Whether one of the cited texts is no longer in force on a day.
  func touches(_ basis: [EnforcementLegalBasis], on day: LegalDay) -> Bool {
    basis.contains { basis in
      contains { amendment in
        amendment.law == basis.law
          && (amendment.article.isEmpty || amendment.article == basis.article)
          && amendment.inForceFrom > basis.textVersion && amendment.inForceFrom <= day.description
      }
    }
  }
}
