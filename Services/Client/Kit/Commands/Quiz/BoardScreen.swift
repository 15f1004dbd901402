import Quiz
import Vocabulary

/// What the inspector's live board shows and how keys change it; no terminal, no disk.
struct BoardPanel: Sendable {
  /// What the inspector wants done.
  enum Wish: Sendable, Hashable {
    case leave
    case pause(String, reason: String)
    case resume(String)
    case void(String, reason: String)
    case close(String)
    case sign([String], [OfficerSignature])
  }

  /// What is being asked.
  enum Asking: Sendable, Hashable {
    case pause, void
    /// The certificate number of this officer, who types it.
    case certificate(String)
    /// Whether so many other results are signed as well.
    case others(Int)
  }

  /// Sittings.
  var rows: [BoardRow] = []
  /// The row under the bar.
  var selected = 0
  /// A line for the inspector.
  var message = ""
  /// Lines that stay: where tablets connect to.
  var address: [String] = []
  /// Codes and connections of tablets, by sitting; empty while no page is served.
  var tablets: [String: TabletSign] = [:]
  /// What is being typed.
  var asking: (what: Asking, text: String)?
  /// A signing that has begun.
  var signing: BoardSigning?
  /// Certificate numbers given so far, by officer: Enter gives them again.
  var certificates: [String: String] = [:]
  /// Results of those who handed in, by sitting.
  var results: [String: String] = [:]

  /// The row under the bar.
  var current: BoardRow? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// Changes for a key.
  mutating func press(_ key: Key) -> Wish? {
    if key == .interrupt { return .leave }
    if let asking {
      switch asking.what {
      case .pause, .void: return pressWhileAsking(key, asking.what, asking.text)
      case .certificate(let officer): return pressCertificate(key, of: officer, asking.text)
      case .others: return pressOthers(key)
      }
    }
    message = ""
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, rows.count - 1), selected + 1)
    case .escape: return .leave
    case .character(let character):
      switch HalfWidth.normalised(String(character)).lowercased() {
      case "q": return .leave
      case "b":
        guard let row = current else { return nil }
        if row.stage == .paused { return .resume(row.sittingID) }
        asking = (.pause, "")
      case "x": if current != nil { asking = (.void, "") }
      case "c": return current.map { .close($0.sittingID) }
      case "s": beginSigning()
      default: break
      }
    default: break
    }
    return nil
  }

  private mutating func pressWhileAsking(_ key: Key, _ what: Asking, _ text: String) -> Wish? {
    switch key {
    case .character(let character): asking = (what, text + String(character))
    case .backspace: asking = (what, String(text.dropLast()))
    case .escape: asking = nil
    case .enter:
      asking = nil
      let reason = text.trimmingBlanks()
      guard let row = current, !reason.isEmpty else {
        message = InboxText.promptCancelled.text
        return nil
      }
      return what == .pause
        ? .pause(row.sittingID, reason: reason) : .void(row.sittingID, reason: reason)
    default: break
    }
    return nil
  }

  /// The screen as lines, each at most `width` cells.
  func screen(width: Int, height: Int, coloured: Bool) -> [String] {
    var lines = [
      Style.chosen.applied(
        to: TextLayout.pad(
          TextLayout.cut(
            " " + QuizText.boardTitle.with("\(rows.filter { !$0.stage.isFinal }.count)"), to: width),
          to: width), if: coloured)
    ]
    lines += address.map { TextLayout.cut(" " + $0, to: width) }
    let room = max(2, height - lines.count - 3)
    lines += Array(table(width, coloured).prefix(room))
    while lines.count < height - 3 { lines.append("") }
    lines.append(String(repeating: "─", count: width))
    if let asking {
      let label = Self.label(asking.what)
      let room = max(Self.typedCellsMin, width - DisplayWidth.cells(label) - 1)
      lines.append(
        TextLayout.cut(label + SitPanel.tail(of: asking.text, cells: room), to: width))
    } else {
      lines.append(TextLayout.cut(" " + message, to: width))
    }
    let keys = TextLayout.cut(" " + QuizText.boardKeys.text, to: width)
    lines.append(Style.dim.applied(to: keys, if: coloured))
    return lines
  }

  /// Cells that what is typed keeps beside a long question. [D]
  private static let typedCellsMin = 8

  private static func label(_ asking: Asking) -> String {
    switch asking {
    case .pause: QuizText.pauseAsk.text
    case .void: QuizText.voidAsk.text
    case .certificate(let officer): QuizText.certificateAsk.with(officer)
    case .others(let count): QuizText.signOthersAsk.with("\(count)")
    }
  }

  private func table(_ width: Int, _ coloured: Bool) -> [String] {
    let code = tablets.isEmpty ? [] : [Table.Column(QuizText.code.text)]
    var table = Table(
      [Table.Column(" "), Table.Column(QuizText.name.text)] + code + [
        Table.Column(CommonText.state.text), Table.Column(QuizText.question.text, right: true),
        Table.Column(QuizText.progress.text),
        Table.Column(QuizText.left.text, right: true),
        Table.Column(QuizText.silent.text, right: true, drops: true),
        Table.Column(QuizText.flags.text, gives: true, cellsMin: 4, drops: true),
      ])
    for (index, row) in rows.enumerated() {
      let tablet = tablets[row.sittingID]
      var flags = row.stage.isFinal ? [] : tablet?.flags ?? []
      if row.isSigned { flags.append("✓" + TripText.signedBy.text) }
      if row.isClockSuspect { flags.append("⚠" + QuizText.clockTurned.text) }
      if row.recoveries > 0 { flags.append(QuizText.recovered.with("\(row.recoveries)")) }
      let who = [
        Table.Cell(index == selected ? "▶" : " ", .bold), Table.Cell(row.name, .bold),
      ]
      table.add(
        who + (tablets.isEmpty ? [] : [Table.Cell(tablet?.code ?? "")]) + [
          Table.Cell(QuizNames.stage(row), QuizNames.style(row.stage)),
          Table.Cell(row.place.map { "\($0 + 1)/\(row.count)" } ?? "—"),
          Table.Cell(results[row.sittingID] ?? Self.bar(row.answeredCount, of: row.count)),
          Table.Cell(row.stage.isFinal ? "—" : SitPanel.clock(row.secondsLeft)),
          Table.Cell(row.stage.isFinal ? "—" : row.secondsSilent.map { "\($0)s" } ?? "—"),
          Table.Cell(flags.joined(separator: " ")),
        ])
    }
    return table.lines(width: width, coloured: coloured)
  }

  /// `█████░░░`.
  static func bar(_ done: Int, of count: Int) -> String {
    let cells = 8
    let full = count == 0 ? 0 : done * cells / count
    return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
  }
}

/// The live board in the terminal.
struct BoardScreen {
  let session: Session
  let desk: Desk
  /// The page that is served meanwhile.
  var page: ServedPage?

  /// Runs until the inspector leaves; the time of every sitting taken up here runs on meanwhile.
  func run() async throws {
    guard let terminal = RawTerminal(session.console.output) else {
      throw Complaint(QuizText.terminalNeeded.text, outcome: .usage)
    }
    defer { terminal.leave() }
    var panel = BoardPanel(address: page?.lines ?? [])
    var decoder = KeyDecoder()
    while true {
      do { try await desk.tick() } catch {
        panel.message = Complaint(error, session: session).what
      }
      panel.rows = await desk.board()
      await fillResults(&panel)
      panel.tablets = page?.tablets ?? [:]
      panel.selected = min(panel.selected, max(0, panel.rows.count - 1))
      let size =
        Surroundings.terminalSize() ?? (TerminalFacts.widthDefault, TerminalFacts.heightDefault)
      terminal.draw(
        panel.screen(
          width: size.columns, height: size.rows, coloured: session.console.facts.isColoured))
      let bytes = try await terminal.bytes()
      for key in bytes.isEmpty ? decoder.pause() : decoder.keys(bytes) {
        guard let wish = panel.press(key) else { continue }
        if wish == .leave { return }
        await fulfil(wish, &panel)
      }
    }
  }

  /// Results of those who handed in, so that officers see what they sign.
  private func fillResults(_ panel: inout BoardPanel) async {
    for row in panel.rows where row.stage == .submitted && panel.results[row.sittingID] == nil {
      // A pack that may not be opened any more shows no result, and is no reason to stop the board.
      guard let result = try? await desk.result(of: row.sittingID) else { continue }
      panel.results[row.sittingID] = ResultPage(result: result).boardText
    }
  }

  private func sign(
    _ ids: [String], _ signatures: [OfficerSignature], _ panel: inout BoardPanel
  ) async throws {
    do {
      for id in ids { try await desk.sign(id, signatures) }
    } catch {
      // What was typed may be what is wrong: it is asked for again.
      panel.certificates = [:]
      throw error
    }
    panel.message = QuizText.signedCount.with("\(ids.count)", SignatureText.words(signatures))
  }

  private func fulfil(_ wish: BoardPanel.Wish, _ panel: inout BoardPanel) async {
    do {
      switch wish {
      case .leave: break
      case .pause(let id, let reason): try await desk.pause(id, because: reason)
      case .resume(let id): try await desk.resume(id)
      case .void(let id, let reason): try await desk.void(id, because: reason)
      case .close(let id): try await desk.close(id)
      case .sign(let ids, let signatures): try await sign(ids, signatures, &panel)
      }
    } catch {
      panel.message = Complaint(error, session: session).what
    }
  }
}
