import Quiz
import Synchronization

/// The screen of somebody who sits in this terminal; several may sit one after another.
struct SitScreen {
  let session: Session
  let desk: Desk
  let sittingID: String
  let isAutoNext: Bool

  /// Runs until the sitting ends or the screen is left; the sitting is where its journal is.
  ///
  /// - Returns: Whether the sitting ended.
  /// - Throws: `Complaint` if there is no terminal.
  func run() async throws -> Bool {
    guard let terminal = RawTerminal(session.console.output) else {
      throw Complaint(QuizText.terminalNeeded.text, tries: ["--lines"], outcome: .usage)
    }
    defer { terminal.leave() }
    try await desk.takeUp(sittingID)
    var view = try await desk.view(of: sittingID)
    if view.stage == .inProgress { view = try await desk.act(on: sittingID, .show(view.place)) }
    var panel = SitPanel(view, isAutoNext: isAutoNext)
    var decoder = KeyDecoder()
    draw(panel, terminal)
    while true {
      let bytes = try await terminal.bytes()
      let keys = bytes.isEmpty ? decoder.pause() : decoder.keys(bytes)
      for key in keys {
        guard let wish = panel.press(key) else { continue }
        guard case .act(let act, let next) = wish else { return panel.view.stage.isFinal }
        await fulfil(act, then: next, &panel)
      }
      await follow(&panel)
      draw(panel, terminal)
    }
  }

  private func draw(_ panel: SitPanel, _ terminal: RawTerminal) {
    let size =
      Surroundings.terminalSize() ?? (TerminalFacts.widthDefault, TerminalFacts.heightDefault)
    let (lines, cursor) = panel.screen(
      width: size.columns, height: size.rows, coloured: session.console.facts.isColoured)
    terminal.draw(lines, cursor: cursor)
  }

  /// Lets the time run, and shows what changed without the person: pauses, time over.
  private func follow(_ panel: inout SitPanel) async {
    do {
      try await desk.tick()
      let view = try await desk.view(of: sittingID)
      let wasEnded = panel.view.stage.isFinal
      panel.view = view
      if view.stage.isFinal, !wasEnded { panel.message = await resultText() }
    } catch {
      panel.message = Complaint(error, session: session).what
    }
  }

  private func fulfil(_ act: ExamineeAct, then next: Int?, _ panel: inout SitPanel) async {
    do {
      panel.view = try await desk.act(on: sittingID, act)
      if let next { panel.view = try await desk.act(on: sittingID, .show(next)) }
      switch act {
      case .show: panel.enterQuestion()
      case .submit: panel.message = await resultText()
      case .answer, .mark: if next != nil { panel.enterQuestion() }
      }
    } catch {
      panel.message = Complaint(error, session: session).what
    }
  }

  /// The person's own result, if the pack holds the keys.
  private func resultText() async -> String {
    do {
      let result = try await desk.result(of: sittingID)
      return ResultPage(result: result).examineeLines.joined(separator: "\n")
    } catch {
      return Complaint(error, session: session).what
    }
  }
}
