import Contracts
import Vocabulary

/// Direct loss for people.
enum LossPage {
  /// One line an entry; those taken back say why.
  static func table(_ entries: [InvestigationLossEntry]) -> Table {
    var table = Table([
      .init(CaseText.number.text, right: true), .init(LossText.kind.text),
      .init(LossText.yuan.text, right: true), .init(LossText.evidence.text),
      .init(LossText.note.text, gives: true, cellsMin: 10),
    ])
    for entry in entries {
      let isOut = !entry.withdrawn.isEmpty
      table.add([
        .init(NumberedName.short(entry.name)), .init("\(entry.kind) \(entry.words)"),
        .init(yuan(entry.amountFen), isOut ? .dim : .plain),
        .init(CaseWord.numbers(entry.evidence)),
        isOut ? .init(LossText.out.with(entry.withdrawn), .dim) : .init(entry.note),
      ])
    }
    return table
  }

  /// `253400.50` for fen.
  static func yuan(_ fen: UInt64) -> String {
    let cents = fen % 100
    return "\(fen / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// Fen of `253400.50`: at most two digits behind the point, never rounded.
  ///
  /// - Throws: `Complaint` for anything else.
  static func fen(_ text: String) throws -> UInt64 {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    let cents = parts.count == 2 ? String(parts[1]) : "0"
    guard isNumber, (1...2).contains(parts.count), cents.count <= 2,
      let whole = UInt64(parts[0]), let small = UInt64(cents.count == 1 ? cents + "0" : cents),
      whole <= wholeYuanMax
    else { throw Complaint(LossText.badYuan.with(text), outcome: .usage) }
    return whole * 100 + small
  }

  /// Largest number of yuan read; what is too much the service says. [D]
  private static let wholeYuanMax: UInt64 = 1_000_000_000_000_000

  /// `cases/7/loss/2` for `7/2` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func name(_ text: String) throws -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let numbers =
      parts.count == 4 && parts[0] == "cases" && parts[2] == "loss"
      ? [parts[1], parts[3]] : parts
    let isRight = numbers.allSatisfy { UInt64($0).map { $0 > 0 } ?? false }
    guard numbers.count == 2, isRight else {
      throw Complaint(
        LossText.badEntry.with(text), tries: ["anlan case loss list 7"], outcome: .usage)
    }
    return "cases/\(numbers[0])/loss/\(numbers[1])"
  }

  /// Says what was done and what the level is now.
  static func say(
    _ name: String, _ done: LossText, _ file: InvestigationCase?, json answer: some WireMessage,
    on console: Console
  ) {
    let accident = file?.accident ?? InvestigationAccident()
    let words = done.with(
      NumberedName.short(name), AccidentFigures.lossText(accident.tally?.lossFen),
      Names.level(accident.level))
    Standing(name: name, state: accident.level.wireName, text: words)
      .say(json: answer, on: console)
    if console.isText, let lead = file?.leadNow, !lead.isEmpty {
      console.notice(LossText.leadNow.with(lead))
    }
  }
}
