import Contracts

extension InboxBoard {
  /// The screen as lines, each at most `width` cells, and where the cursor stands while asking.
  func screen(
    width: Int, height: Int, coloured: Bool
  ) -> (lines: [String], cursor: (line: Int, cell: Int)?) {
    switch mode {
    case .page(let lines, let top):
      let room = max(1, height - 2)
      var shown = Array(lines.dropFirst(top).prefix(room))
      while shown.count < room { shown.append("") }
      return (shown + [rule(width), bar(InboxText.keys.text, width, coloured)], nil)
    case .list:
      return (frame(width, height, coloured) + [bar(InboxText.keys.text, width, coloured)], nil)
    case .asking(let act, let text):
      let question = question(act)
      let room = max(4, width - DisplayWidth.cells(question) - 1)
      let shown = tail(of: text, cells: room)
      let cell = DisplayWidth.cells(question) + DisplayWidth.cells(shown)
      let lines = frame(width, height, coloured) + [question + shown]
      return (lines, (lines.count - 1, cell))
    }
  }

  /// The end of a text that is longer than its field.
  private func tail(of text: String, cells: Int) -> String {
    var text = text
    while DisplayWidth.cells(text) > cells { text.removeFirst() }
    return text
  }

  private func question(_ act: Act) -> String {
    let number = current.map { ReceiptTable.short($0.name) + " " } ?? ""
    switch act {
    case .sign: return number + InboxText.signAsk.text
    case .giveBack: return number + InboxText.returnAsk.text
    case .claim: return number + InboxText.claimAsk.text
    }
  }

  private func frame(_ width: Int, _ height: Int, _ coloured: Bool) -> [String] {
    let rows = max(1, height - Self.frameLines)
    var lines = [titleLine(width, coloured)]
    lines += list(width, rows: rows, coloured)
    while lines.count < height - 3 { lines.append("") }
    lines.append(rule(width))
    lines.append(TextLayout.cut(message, to: width))
    return lines
  }

  private func titleLine(_ width: Int, _ coloured: Bool) -> String {
    let waiting = receipts.filter(\.isWaiting).count
    var parts = [
      InboxText.title.with(Names.department(department)), InboxText.waiting.with("\(waiting)"),
      InboxText.headAt.with("\(head)"),
      isConnected ? InboxText.connected.text : InboxText.reconnecting.text,
    ]
    if fresh > 0 { parts.append(InboxText.newEvents.with("\(fresh)")) }
    let text = TextLayout.cut(" " + parts.joined(separator: " · "), to: width)
    return Style.chosen.applied(to: TextLayout.pad(text, to: width), if: coloured)
  }

  private func list(_ width: Int, rows: Int, _ coloured: Bool) -> [String] {
    if receipts.isEmpty { return ["", "  " + TextLayout.cut(InboxText.empty.text, to: width - 2)] }
    let top = max(0, min(selected - rows / 2, receipts.count - rows))
    let shown = Array(receipts[top..<min(top + rows, receipts.count)])
    let lines = ReceiptTable.table(shown).lines(width: width - 2, coloured: coloured)
    return lines.enumerated().map { index, line in
      let isSelected = index > 0 && top + index - 1 == selected
      return (isSelected ? "▶ " : "  ") + line
    }
  }

  private func rule(_ width: Int) -> String { String(repeating: "─", count: width) }

  private func bar(_ text: String, _ width: Int, _ coloured: Bool) -> String {
    Style.dim.applied(to: TextLayout.cut(text, to: width), if: coloured)
  }
}
