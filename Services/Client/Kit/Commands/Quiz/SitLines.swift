import Glibc
import NIOPosix
import Questions
import Quiz
import Vocabulary

/// A sitting line by line: for a screen reader, a plain terminal, or a program.
///
/// Every line of input is one act: `1`…`8` or `a`…`h`, several at once for a multiple choice, text
/// for an answer in words; an empty line for the next question, `<` for the one before, `m` to mark,
/// `=` and a number to go to a question, `!` to hand in.
struct SitLines {
  let session: Session
  let desk: Desk
  let sittingID: String

  /// Runs until the input or the sitting ends.
  func run() async throws -> Bool {
    try await desk.takeUp(sittingID)
    var view = try await desk.view(of: sittingID)
    guard view.isOpen else { return view.stage.isFinal }
    view = try await desk.act(on: sittingID, .show(view.place))
    show(view)
    while let line = try await Self.line() {
      try await desk.tick()
      do {
        view = try await take(line, view)
      } catch let refusal as SittingRefusal {
        session.console.notice(Complaint(refusal).what)
        view = try await desk.view(of: sittingID)
      }
      if view.stage.isFinal { break }
    }
    return view.stage.isFinal
  }

  private func take(_ line: String, _ view: ExamineeView) async throws -> ExamineeView {
    let word = HalfWidth.normalised(line).trimmingBlanks().lowercased()
    let act: ExamineeAct
    switch word {
    case "", ">": act = .show(min(view.count - 1, view.place + 1))
    case "<": act = .show(max(0, view.place - 1))
    case "m": act = .mark(view.place, !view.isMarked)
    case "!": act = .submit
    default:
      if word.hasPrefix("="), let number = Int(word.dropFirst()) {
        act = .show(number - 1)
      } else if let answer = answer(line, word, view) {
        act = .answer(view.place, answer)
      } else {
        session.console.notice(QuizText.noSuchOption.text)
        return view
      }
    }
    let after = try await desk.act(on: sittingID, act)
    switch act {
    case .show: show(after)
    case .answer, .mark, .submit:
      session.console.line(QuizText.lineSaved.with("\(view.place + 1)", "\(after.revision)"))
    }
    return after
  }

  private func answer(_ line: String, _ word: String, _ view: ExamineeView) -> SittingAnswer? {
    switch view.kind {
    case .blank:
      return .blanks(line.split { $0 == ";" || $0 == "；" }.map { String($0).trimmingBlanks() })
    case .shortAnswer, .practical: return .text(line.trimmingBlanks())
    case .judge, .single, .scenario:
      guard word.count == 1 else { return nil }
      return word.first.flatMap(SitPanel.optionIndex).flatMap { view.choosing($0) }
    case .multiple:
      let places = word.filter { !$0.isWhitespace }.map { SitPanel.optionIndex($0) }
      var keys: Set<String> = []
      for place in places {
        guard let place, view.options.indices.contains(place) else { return nil }
        keys.insert(view.options[place].key)
      }
      return keys.isEmpty
        ? nil : .options(keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
  }

  private func show(_ view: ExamineeView) {
    let panel = SitPanel(view)
    let width = session.console.facts.width ?? TerminalFacts.widthDefault
    let look = SitPanel.Look(width: width, height: 0, isColoured: false)
    session.console.line(
      QuizText.placeOf.with("\(view.place + 1)", "\(view.count)") + "  "
        + QuizText.timeLeft.with(SitPanel.clock(view.secondsLeft)))
    for line in panel.questionLines(look) { session.console.line(line) }
  }

  /// A line of input, waited for on a thread made for blocking calls; nil at its end.
  private static func line() async throws -> String? {
    try await NIOThreadPool.singleton.runIfActive { readLine() }
  }
}
