/// A table aligned by display width.
public struct Table: Sendable, Hashable {
  /// One column.
  public struct Column: Sendable, Hashable {
    /// Head.
    let title: String
    /// Whether numbers stand at the right.
    let isRight: Bool
    /// Whether it gives way when the terminal is narrow; the others are kept whole while it can.
    let gives: Bool
    /// Fewest cells when it gives way.
    let cellsMin: Int
    /// Whether it is left out where the rest would become unreadable.
    let drops: Bool

    /// Makes a column.
    public init(
      _ title: String, right: Bool = false, gives: Bool = false, cellsMin: Int = 8,
      drops: Bool = false
    ) {
      self.title = title
      self.isRight = right
      self.gives = gives
      self.cellsMin = cellsMin
      self.drops = drops
    }
  }

  /// One cell.
  public struct Cell: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Text, made harmless.
    let text: String
    /// Look.
    let style: Style

    /// Makes a cell.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = TextLayout.harmless(text)
      self.style = style
    }

    /// Makes a plain cell.
    public init(stringLiteral text: String) { self.init(text) }
  }

  /// Columns.
  public let columns: [Column]
  /// Rows; each has a cell a column.
  public private(set) var rows: [[Cell]] = []
  /// Whether long cells take several lines instead of being cut.
  public var wraps = false

  /// Cells between two columns.
  static let gap = 2

  /// Makes an empty table.
  public init(_ columns: [Column], wraps: Bool = false) {
    self.columns = columns
    self.wraps = wraps
  }

  /// Adds a row.
  public mutating func add(_ row: [Cell]) { rows.append(row) }

  /// The lines, no longer than `width` cells if one is given.
  public func lines(width: Int?, coloured: Bool, heads: Bool = true) -> [String] {
    if let width, let narrower = withoutExtras(for: width) {
      return narrower.lines(width: width, coloured: coloured, heads: heads)
    }
    let sizes = sizes(within: width)
    var lines: [String] = []
    if heads {
      let titles = columns.map { Cell($0.title, .bold) }
      lines += render(titles, sizes, coloured)
    }
    for row in rows { lines += render(row, sizes, coloured) }
    return lines
  }

  /// The rows with tabs between the cells and nothing else.
  public func plainLines() -> [String] {
    rows.map { $0.map(\.text).joined(separator: "\t") }
  }

  private func render(_ row: [Cell], _ sizes: [Int], _ coloured: Bool) -> [String] {
    let parts = row.enumerated().map { index, cell in
      wraps && columns[index].gives
        ? TextLayout.wrap(cell.text, to: sizes[index])
        : [TextLayout.cut(cell.text, to: sizes[index])]
    }
    let height = parts.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var text = ""
      for (index, part) in parts.enumerated() {
        if index > 0 { text += String(repeating: " ", count: Self.gap) }
        let piece = line < part.count ? part[line] : ""
        let isLast = index == parts.count - 1 && !columns[index].isRight
        let padding = isLast ? 0 : max(0, sizes[index] - DisplayWidth.cells(piece))
        let spaces = String(repeating: " ", count: padding)
        let styled = row[index].style.applied(to: piece, if: coloured)
        text += columns[index].isRight ? spaces + styled : styled + spaces
      }
      return text
    }
  }

  /// The table without one column that may be left out, if it does not fit otherwise.
  private func withoutExtras(for width: Int) -> Table? {
    let sizes = naturalSizes()
    let least = columns.indices.map { index in
      columns[index].gives ? min(sizes[index], columns[index].cellsMin) : sizes[index]
    }
    guard least.reduce(0, +) + Self.gap * (columns.count - 1) > width,
      let extra = columns.lastIndex(where: \.drops)
    else { return nil }
    var kept = columns
    kept.remove(at: extra)
    var table = Table(kept, wraps: wraps)
    for row in rows {
      var cells = row
      cells.remove(at: extra)
      table.add(cells)
    }
    return table
  }

  private func naturalSizes() -> [Int] {
    columns.indices.map { index in
      let cells = rows.map { DisplayWidth.cells($0[index].text) }.max() ?? 0
      return max(cells, DisplayWidth.cells(columns[index].title))
    }
  }

  private func sizes(within width: Int?) -> [Int] {
    var sizes = naturalSizes()
    guard let width else { return sizes }
    let room = width - Self.gap * (columns.count - 1)
    shrink(&sizes, to: room) { columns[$0].gives ? columns[$0].cellsMin : nil }
    // Narrower still: every column gives, the widest first.
    shrink(&sizes, to: room) { _ in 1 }
    return sizes
  }

  /// Takes cells from the widest column that may still give, until the rest fits.
  private func shrink(_ sizes: inout [Int], to room: Int, least: (Int) -> Int?) {
    var excess = sizes.reduce(0, +) - room
    while excess > 0 {
      let givers = sizes.indices.filter { index in least(index).map { sizes[index] > $0 } ?? false }
      guard let widest = givers.max(by: { sizes[$0] < sizes[$1] }) else { return }
      sizes[widest] -= 1
      excess -= 1
    }
  }
}
