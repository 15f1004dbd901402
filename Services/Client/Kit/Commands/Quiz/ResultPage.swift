import Questions
import Quiz
import Vocabulary

/// A result for people: for the one who sat, and for the inspector.
struct ResultPage {
  let result: SittingResult

  /// For the one who sat: the score, and what to learn.
  var examineeLines: [String] {
    guard let sheet = result.sheet else { return [QuizText.scoredOnReturn.text] }
    var lines = [scoreLine(sheet)]
    if let certainty = result.certainty { lines.append(Self.certaintyLine(certainty)) }
    for wrong in result.wrong {
      lines.append("")
      lines.append("\(wrong.place + 1). \(TextLayout.harmless(wrong.stem))")
      lines += explanation(wrong)
    }
    return lines
  }

  /// `84.0 / 100.0  合格`.
  func scoreLine(_ sheet: ScoreSheet) -> String {
    QuizText.scoreLine.with(
      Self.tenths(sheet.awardedTenths), Self.tenths(sheet.fullTenths),
      Self.verdictWord(sheet.verdict).text)
  }

  private static func verdictWord(_ verdict: ScoreVerdict) -> QuizText {
    switch verdict {
    case .passed: .passed
    case .failed: .failed
    case .pending: .pending
    case .nothingLeft: .nothingLeft
    }
  }

  /// Interval and probability, and that so few questions say little.
  static func certaintyLine(_ certainty: Certainty) -> String {
    let text = QuizText.certaintyLine.with(
      percent(certainty.interval.lowerBound), percent(certainty.interval.upperBound),
      percent(certainty.probabilityAtOrAboveMark))
    return text + (certainty.isSmallSample ? QuizText.smallSample.text : "")
  }

  /// `84.0 合格`, as it stands on the inspector's board.
  var boardText: String {
    guard let sheet = result.sheet else { return QuizText.onReturn.text }
    return Self.tenths(sheet.awardedTenths) + " " + Self.verdictWord(sheet.verdict).text
  }

  private func explanation(_ wrong: WrongAnswer) -> [String] {
    var lines = [
      QuizText.givenRight.with(wrong.given.isEmpty ? "—" : wrong.given, wrong.right)
    ]
    if wrong.isRedLine { lines.append(QuizText.redLine.text) }
    if !wrong.explanation.isEmpty { lines.append(TextLayout.harmless(wrong.explanation)) }
    lines += wrong.basis.map { QuizText.basisLine.with($0.law, $0.article) }
    return lines
  }

  /// Marks from tenths.
  static func tenths(_ tenths: Int) -> String { "\(tenths / 10).\(abs(tenths) % 10)" }

  /// A share as whole percent.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  /// Proposals, each with basis and last day; nothing follows by itself.
  var proposalLines: [String] {
    result.proposals.map { proposal in
      let decided = result.decisions.first { $0.measure == proposal.measure }
      let decision = decided.map { decision in
        "  ["
          + (decision.isAccepted ? EventWord.accepted : .declined).with(
            decision.officer, QuizNames.measure(decision.measure), decision.reason) + "]"
      }
      let due = proposal.due.map { QuizText.dueDay.with("\($0)") } ?? ""
      let points = proposal.points > 0 ? " ×\(proposal.points)" : ""
      return QuizText.proposalLine.with(
        QuizNames.measure(proposal.measure) + points, due, Self.basis(proposal.basis))
        + (decision ?? "")
    }
  }

  /// A basis without the mark of our own choices, which says nothing to a person.
  private static func basis(_ text: String) -> String {
    text.hasSuffix(": [D]") ? String(text.dropLast(5)) : text
  }

  /// The head of the inspector's table.
  static var columns: [Table.Column] {
    [
      Table.Column(QuizText.name.text), Table.Column(QuizText.post.text, gives: true),
      Table.Column(QuizText.score.text, right: true), Table.Column(QuizText.verdict.text),
      Table.Column(QuizText.interval.text), Table.Column(QuizText.probability.text, right: true),
      Table.Column(QuizText.flags.text, gives: true, drops: true),
    ]
  }

  /// The row of the inspector's table.
  var cells: [Table.Cell] {
    var flags: [String] = []
    if result.row.isClockSuspect { flags.append(QuizText.clockTurned.text) }
    if result.row.recoveries > 0 {
      flags.append(QuizText.recovered.with("\(result.row.recoveries)"))
    }
    if !result.signatures.isEmpty { flags.append(TripText.signedBy.text) }
    if result.row.closing == .timeOver { flags.append(QuizText.endedTimeShort.text) }
    guard let sheet = result.sheet else {
      return [
        Table.Cell(result.row.name), Table.Cell(result.row.postCode), "—",
        Table.Cell(QuizText.onReturn.text, .waiting), "—", "—",
        Table.Cell(flags.joined(separator: " ")),
      ]
    }
    let certainty = result.certainty
    return [
      Table.Cell(result.row.name), Table.Cell(result.row.postCode),
      Table.Cell("\(Self.tenths(sheet.awardedTenths))/\(Self.tenths(sheet.fullTenths))"),
      Self.verdictCell(sheet.verdict),
      Table.Cell(
        certainty.map {
          "\(Self.percent($0.interval.lowerBound))–\(Self.percent($0.interval.upperBound))"
        } ?? "—"),
      Table.Cell(certainty.map { Self.percent($0.probabilityAtOrAboveMark) } ?? "—"),
      Table.Cell(flags.joined(separator: " ")),
    ]
  }

  private static func verdictCell(_ verdict: ScoreVerdict) -> Table.Cell {
    switch verdict {
    case .passed: Table.Cell(QuizText.passed.text, .good)
    case .failed(let reasons):
      Table.Cell(
        QuizText.failed.text
          + (reasons.contains {
            if case .redLine = $0 { true } else { false }
          } ? QuizText.redLineShort.text : ""), .bad)
    case .pending: Table.Cell(QuizText.pending.text, .waiting)
    case .nothingLeft: Table.Cell(QuizText.nothingLeft.text, .dim)
    }
  }
}
