import Questions
import Quiz

extension SitPanel {
  /// Lines around the question: title, rule, map, message, keys.
  static let frameLines = 5

  /// The screen as lines, each at most `width` cells, and where the cursor stands while typing.
  func screen(
    width: Int, height: Int, coloured: Bool
  ) -> (lines: [String], cursor: (line: Int, cell: Int)?) {
    let look = Look(width: width, height: height, isColoured: coloured)
    switch mode {
    case .ended: return (endedScreen(look), nil)
    case .overview: return (overviewScreen(look), nil)
    case .question: return (questionScreen(look, field: nil), nil)
    case .typing(let text):
      let label = QuizText.typeHere.text
      let shown = Self.tail(of: text, cells: max(4, width - DisplayWidth.cells(label) - 1))
      let lines = questionScreen(look, field: label + shown)
      let line = lines.count - 3
      return (lines, (line, DisplayWidth.cells(label) + DisplayWidth.cells(shown)))
    }
  }

  /// How wide and high, and whether in colour.
  struct Look {
    let width: Int
    let height: Int
    let isColoured: Bool

    func styled(_ text: String, _ style: Style) -> String {
      style.applied(to: text, if: isColoured)
    }

    var rule: String { String(repeating: "─", count: width) }
  }

  private func questionScreen(_ look: Look, field: String?) -> [String] {
    let room = max(3, look.height - Self.frameLines - (field == nil ? 0 : 1))
    let body = view.stage == .paused ? pausedLines(look) : questionLines(look)
    let last = max(0, body.count - room)
    let first = min(top, last)
    var shown = Array(body.dropFirst(first).prefix(room))
    if last > 0, first < last, !shown.isEmpty {
      shown[shown.count - 1] = look.styled(QuizText.moreBelow.text, .dim)
    }
    while shown.count < room { shown.append("") }
    var lines = [titleLine(look), look.rule] + shown
    lines.append(look.rule)
    if let field { lines.append(field) }
    lines.append(TextLayout.cut(message.isEmpty ? stateLine(look) : message, to: look.width))
    lines.append(keyLine(look, field == nil ? .sitKeys : .sitTypeKeys))
    return lines
  }

  /// Who, which question, how much time.
  private func titleLine(_ look: Look) -> String {
    let left = " \(view.paperTitle) · \(view.maskedName)"
    let time = (view.isWarned ? "⚠ " : "") + QuizText.timeLeft.with(Self.clock(view.secondsLeft))
    let right = QuizText.placeOf.with("\(view.place + 1)", "\(view.count)") + "   " + time + " "
    let gap = look.width - DisplayWidth.cells(left) - DisplayWidth.cells(right)
    let text =
      gap >= 1
      ? left + String(repeating: " ", count: gap) + right
      : TextLayout.cut(right, to: look.width)
    return look.styled(TextLayout.pad(text, to: look.width), .chosen)
  }

  /// The question with its options, wrapped by display width.
  func questionLines(_ look: Look) -> [String] {
    let kind = QuizNames.kind(view.kind)
    let mark = view.isMarked ? QuizText.markSign.text + " " : ""
    let stem = "\(mark)【\(kind)】\(TextLayout.harmless(view.stem))"
    var lines = TextLayout.wrap(stem, to: look.width - 2).map { " " + look.styled($0, .bold) }
    for picture in view.pictures {
      let name = TextLayout.harmless(TripText.picture.with(picture.name))
      lines += TextLayout.wrap(name, to: look.width - 2).map { " " + $0 }
    }
    lines.append("")
    for (index, option) in shownOptions.enumerated() {
      let sign = option.isChosen ? "●" : "○"
      let head = " \(sign) \(index + 1) \(option.label)"
      let indent = DisplayWidth.cells(head)
      let text = TextLayout.wrap(TextLayout.harmless(option.text), to: look.width - indent - 1)
      for (line, part) in text.enumerated() {
        let start = line == 0 ? head : String(repeating: " ", count: indent)
        lines.append(look.styled(start + part, option.isChosen ? .bold : .plain))
      }
    }
    if isTyped { lines += typedLines(look) }
    return lines
  }

  private var shownOptions: [(label: String, text: String, isChosen: Bool)] {
    if view.kind == .judge {
      return [
        ("", QuizText.judgeTrue.text, view.answer == .judge(true)),
        ("", QuizText.judgeFalse.text, view.answer == .judge(false)),
      ]
    }
    return view.options.enumerated().map { index, option in
      (AnswerText.letter(index) + ". ", option.text, option.isChosen)
    }
  }

  private func typedLines(_ look: Look) -> [String] {
    let hint =
      view.kind == .blank ? QuizText.blankHint.with("\(view.blanks)") : QuizText.textHint.text
    return TextLayout.wrap(hint, to: look.width - 2).map { " " + look.styled($0, .dim) }
  }

  private func pausedLines(_ look: Look) -> [String] {
    [""]
      + TextLayout.wrap(QuizText.pausedNote.text, to: look.width - 2)
      .map { " " + look.styled($0, .waiting) }
  }

  /// Whether this answer is on the disk, and how many are.
  private func stateLine(_ look: Look) -> String {
    let own =
      view.answer == nil ? QuizText.notAnswered.text : "✓ " + QuizText.savedTick.text
    let all = QuizText.answeredOf.with("\(view.answered.count)", "\(view.count)")
    let clock = view.isClockSuspect ? "   ⚠ " + QuizText.clockTurned.text : ""
    return " \(own)   \(all)\(clock)"
  }

  private func keyLine(_ look: Look, _ text: QuizText) -> String {
    look.styled(
      TextLayout.pad(TextLayout.cut(" " + text.text, to: look.width), to: look.width), .dim)
  }

  private func overviewScreen(_ look: Look) -> [String] {
    func line(_ text: String, _ style: Style) -> String {
      " " + look.styled(TextLayout.cut(text, to: look.width - 2), style)
    }
    var body: [String] = []
    let missing = view.unanswered
    let head =
      missing.isEmpty
      ? QuizText.allAnswered.with("\(view.count)")
      : QuizText.missingCount.with("\(missing.count)")
    body.append(line(head, missing.isEmpty ? .good : .waiting))
    body.append("")
    body += Self.map(view, width: look.width - 2).map { " " + $0 }
    body.append("")
    body.append(line(QuizText.mapLegend.text, .plain))
    body.append("")
    body.append(line(QuizText.handInAsk.text, .bold))
    let room = max(3, look.height - Self.frameLines)
    body = Array(body.prefix(room))
    while body.count < room { body.append("") }
    return [titleLine(look), look.rule] + body + [
      look.rule, TextLayout.cut(message.isEmpty ? " " : " " + message, to: look.width),
      keyLine(look, .overviewKeys),
    ]
  }

  /// Numbers with their state: `✓` answered, `·` not, `!` marked.
  static func map(_ view: ExamineeView, width: Int) -> [String] {
    let cells = (0..<view.count).map { place in
      let sign = view.answered.contains(place) ? "✓" : "·"
      let mark = view.marked.contains(place) ? "!" : " "
      return TextLayout.pad("\(place + 1)", to: 3, right: true) + sign + mark
    }
    let each = 6
    let perLine = max(1, min(10, width / each))
    return stride(from: 0, to: cells.count, by: perLine).map { start in
      cells[start..<min(start + perLine, cells.count)].joined(separator: " ")
    }
  }

  private func endedScreen(_ look: Look) -> [String] {
    let text: QuizText =
      switch view.closing {
      case .submitted: .endedSubmitted
      case .timeOver: .endedTime
      case .byOfficer: .endedOfficer
      case nil: .endedVoid
      }
    let head = TextLayout.wrap(text.text, to: look.width - 2)
    var body = [""] + head.map { " " + look.styled($0, .bold) } + [""]
    body.append(" " + QuizText.answeredOf.with("\(view.answered.count)", "\(view.count)"))
    if !message.isEmpty {
      body.append("")
      body += message.split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap { TextLayout.wrap(String($0), to: look.width - 2) }.map { " " + $0 }
    }
    let room = max(3, look.height - Self.frameLines + 1)
    let last = max(0, body.count - room)
    let first = min(top, last)
    body = Array(body.dropFirst(first).prefix(room))
    if first < last { body[room - 1] = look.styled(QuizText.moreBelow.text, .dim) }
    while body.count < room { body.append("") }
    return [titleLine(look), look.rule] + body + [look.rule, keyLine(look, .endedKeys)]
  }

  /// `11:05`.
  static func clock(_ seconds: Int) -> String {
    let rest = "\(seconds % 60)"
    return "\(seconds / 60):" + (rest.count < 2 ? "0" + rest : rest)
  }

  /// The end of a text that is longer than its field.
  static func tail(of text: String, cells: Int) -> String {
    var text = text
    while DisplayWidth.cells(text) > cells { text.removeFirst() }
    return text
  }
}
