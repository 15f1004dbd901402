/// Facts of one thing, one a line: names at the left, aligned by display width.
struct Details {
  private var rows: [(name: String, value: String, style: Style)] = []

  /// Cells of the names at most.
  static let nameCellsMax = 16

  /// Adds a fact; an empty one is left out.
  mutating func add(_ name: String, _ value: String, _ style: Style = .plain) {
    guard !value.isEmpty else { return }
    rows.append((name, TextLayout.harmless(value), style))
  }

  /// The lines.
  func lines(on console: Console, indent: Int = 0) -> [String] {
    let left = min(Self.nameCellsMax, rows.map { DisplayWidth.cells($0.name) }.max() ?? 0)
    let room = (console.facts.width ?? 1000) - left - indent - 2
    let margin = String(repeating: " ", count: indent)
    return rows.flatMap { row in
      TextLayout.wrap(row.value, to: max(10, room)).enumerated().map { index, part in
        let name = index == 0 ? row.name : ""
        let head = console.styled(TextLayout.pad(name, to: left), .dim)
        return margin + head + "  " + console.styled(part, row.style)
      }
    }
  }

  /// The facts with a tab between name and value.
  var plainLines: [String] { rows.map { "\($0.name)\t\($0.value)" } }
}
