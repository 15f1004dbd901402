internal import Contracts
internal import Questions
internal import Quiz
internal import Store

extension ScoreKeeper {
  /// The answers of a sitting with their marks, keys and law, in the order of the paper.
  ///
  /// - Throws: `QuizFault`, `StoreError`.
  func answers(
    of stored: SittingRecords.Stored, in reader: Reader
  ) throws -> [EnforcementSittingAnswer] {
    let ground = try ground(of: stored, in: reader)
    return ground.sheet.items.map { item in
      let isScored = item.outcome != .pending && item.outcome != .noKey
      return EnforcementSittingAnswer(
        place: UInt32(item.place + 1), question: item.question.id,
        revision: item.question.version,
        answer: ground.record.state.answers[item.place].map(Self.words) ?? "",
        tenths: isScored ? UInt32(clamping: item.awardedTenths) : nil,
        tenthsMax: UInt32(clamping: item.fullTenths),
        key: ground.keys[item.question].map { Self.words($0.answer) } ?? "",
        basis: ground.known[item.question]?.content.basis ?? [])
    }
  }

  private static func words(_ answer: SittingAnswer) -> String {
    switch answer {
    case .cleared: ""
    case .options(let keys): keys.joined(separator: ",")
    case .judge(let isRight): isRight ? "对" : "错"
    case .blanks(let texts): texts.joined(separator: " | ")
    case .text(let text): text
    }
  }

  private static func words(_ answer: QuestionAnswer) -> String {
    switch answer {
    case .options(let keys): keys.joined(separator: ",")
    case .judge(let isRight): isRight ? "对" : "错"
    case .blanks(let blanks): blanks.map { $0.joined(separator: "/") }.joined(separator: " | ")
    case .rubric(let points): points.map(\.text).joined(separator: "；")
    }
  }
}
