import Contracts
import Vocabulary

/// Figures of an accident as people read and write them.
enum AccidentFigures {
  /// A figure of `3` or `3+`.
  ///
  /// - Throws: `Complaint`.
  static func figure(_ text: String?) throws -> InvestigationFigure? {
    guard let text else { return nil }
    let isOpen = text.hasSuffix("+")
    guard let number = UInt64(isOpen ? String(text.dropLast()) : text), number <= 10_000_000 else {
      throw Complaint(CaseText.badFigure.with(text), outcome: .usage)
    }
    return InvestigationFigure(least: number, exact: !isOpen)
  }

  /// A loss of `100` or `99.5+`, in 万元.
  ///
  /// - Throws: `Complaint`.
  static func loss(_ text: String?) throws -> InvestigationFigure? {
    guard let text else { return nil }
    let isOpen = text.hasSuffix("+")
    guard let money = MoneyFen(tenThousandYuan: isOpen ? String(text.dropLast()) : text) else {
      throw Complaint(CaseText.badFigure.with(text), outcome: .usage)
    }
    return InvestigationFigure(least: UInt64(money.fen), exact: !isOpen)
  }

  /// `3`, `至少 3` or `不详`.
  static func text(_ figure: InvestigationFigure?) -> String {
    guard let figure else { return CaseText.unknownCount.text }
    return figure.exact ? "\(figure.least)" : CaseText.atLeast.with("\(figure.least)")
  }

  /// The loss in 万元.
  static func lossText(_ figure: InvestigationFigure?) -> String {
    guard let figure else { return CaseText.unknownCount.text }
    let amount = trimmed(MoneyFen(fen: Int64(clamping: figure.least)).tenThousandYuanText)
    return figure.exact ? amount : CaseText.atLeast.with(amount)
  }

  /// One line: `死亡 2 · 重伤 至少 1 · …`.
  static func line(_ tally: InvestigationTally?) -> String {
    let tally = tally ?? InvestigationTally()
    return [
      "\(InjuryText.death.text) \(text(tally.deaths))",
      "\(InjuryText.missing.text) \(text(tally.missing))",
      "\(InjuryText.severe.text) \(text(tally.severe))",
      "\(InjuryText.poisoned.text) \(text(tally.poisoned))",
      "\(InjuryText.minor.text) \(text(tally.minor))",
      "\(CaseText.loss.text) \(lossText(tally.lossFen))",
    ].joined(separator: " · ")
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
