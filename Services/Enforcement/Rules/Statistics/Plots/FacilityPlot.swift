/// Facility against discrimination, one mark per item.
public struct FacilityPlot: Sendable {
  private static let left = 84.0
  private static let right = 930.0
  private static let top = 136.0
  private static let bottom = 614.0
  private static let height = 684.0
  /// Marks of a kind beyond which they are gathered in cells.
  private static let singleMarksMax = 400
  /// Cells across and down.
  private static let cells = (56, 32)
  /// Flagged items that are named; the rest are marks with words under the pointer.
  private static let namesMax = 24

  private let entries: [Entry]
  private let skipped: Int

  private struct Entry: Sendable {
    let label: String
    let facility: Double
    let index: Double
    let codes: [QuestionFlagCode]
    let sample: SampleState
    let answers: Int
  }

  /// The plot of figures.
  ///
  /// - Parameters:
  ///   - labels: short names of the items, by index.
  ///   - flags: work queue, matched by `ids`.
  ///   - ids: permanent numbers of the items, by index.
  public init(
    _ statistics: [ItemStatistics], design: PaperDesign, labels: [String],
    flags: [QuestionFlag] = [], ids: [String] = []
  ) {
    var codes: [String: [QuestionFlagCode]] = [:]
    for flag in flags { codes[flag.item, default: []].append(flag.code) }
    let entries = statistics.compactMap { figures -> Entry? in
      guard let facility = figures.facility, let index = figures.index(for: design) else {
        return nil
      }
      let item = figures.item
      return Entry(
        label: item < labels.count ? labels[item] : String(item + 1), facility: facility,
        index: index, codes: item < ids.count ? codes[ids[item]] ?? [] : [],
        sample: figures.sample, answers: figures.answers)
    }
    self.entries = entries
    skipped = statistics.count - entries.count
  }

  /// The plot.
  public var svg: String {
    let flagged = self.flagged
    let thin = entries.filter { $0.sample == .insufficient }.count
    var drawing = SVGDocument(
      height: Self.height, title: "正确率与区分度",
      description:
        "横轴为正确率，纵轴为区分度（与其余得分的相关，百分数）。共 \(entries.count) 道题，"
        + "需核查 \(flagged.count) 道，样本不足 \(thin) 道，无法计算区分度 \(skipped) 道。"
        + flagged.prefix(Self.namesMax).map {
          "\($0.label)：\($0.codes.map(\.rawValue).joined(separator: "、"))；"
        }.joined())
    head(&drawing, flagged: flagged.count, thin: thin)
    grid(&drawing)
    points(&drawing)
    return drawing.text
  }

  /// Flagged items, the gravest codes first.
  private var flagged: [Entry] {
    let order = QuestionFlagCode.allCases
    func rank(_ entry: Entry) -> Int {
      entry.codes.compactMap { order.firstIndex(of: $0) }.min() ?? order.count
    }
    return entries.filter { !$0.codes.isEmpty }.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  private func x(_ facility: Double) -> Double {
    Self.left + max(0, min(1, facility)) * (Self.right - Self.left)
  }

  private func y(_ index: Double) -> Double {
    let share = (max(-100, min(100, index)) + 100) / 200
    return Self.bottom - share * (Self.bottom - Self.top)
  }

  private func head(_ drawing: inout SVGDocument, flagged: Int, thin: Int) {
    drawing.text("正确率与区分度", x: 24, y: 36, size: 22, isBold: true)
    let missing = skipped > 0 ? " · 无法计算区分度 \(skipped) 道" : ""
    drawing.text("题目 \(entries.count) 道\(missing)", x: 24, y: 62, ink: .faint)
    drawing.mark(.disc, x: 33, y: 83, radius: 5, ink: .main)
    drawing.text("正常", x: 46, y: 88)
    drawing.mark(.triangle, x: 111, y: 83, radius: 6, ink: .alarm)
    drawing.text("需核查 \(flagged) 道", x: 124, y: 88)
    drawing.mark(.ring, x: 251, y: 83, radius: 5, ink: .faint)
    drawing.text("样本不足（少于 \(SampleState.shownFrom) 份）\(thin) 道", x: 264, y: 88)
    if entries.count - flagged > Self.singleMarksMax || flagged > Self.singleMarksMax {
      drawing.text("图形越大题目越多", x: Self.right, y: 88, anchor: .end, ink: .faint)
    }
  }

  private func grid(_ drawing: inout SVGDocument) {
    for tick in stride(from: 0, through: 100, by: 10) {
      let place = x(Double(tick) / 100)
      drawing.line((place, Self.top), (place, Self.bottom), ink: .grid)
      drawing.text("\(tick)%", x: place, y: Self.bottom + 22, anchor: .middle, ink: .faint)
    }
    for tick in stride(from: -100, through: 100, by: 25) {
      let place = y(Double(tick))
      drawing.line((Self.left, place), (Self.right, place), ink: .grid)
      drawing.text("\(tick)", x: Self.left - 10, y: place + 5, anchor: .end, ink: .faint)
    }
    drawing.line((Self.left, y(0)), (Self.right, y(0)), ink: .text, width: 2)
    let easy = x(QuestionFlagRules.easyFacility)
    drawing.line((easy, Self.top), (easy, Self.bottom), ink: .limit, width: 1.5, isDashed: true)
    drawing.text(
      "过易线 98%", x: easy - 6, y: Self.bottom - 8, anchor: .end, ink: .limit)
    drawing.text(
      "正确率", x: (Self.left + Self.right) / 2, y: Self.bottom + 48, anchor: .middle, isBold: true)
    drawing.text("区分度", x: 24, y: Self.top - 16, isBold: true)
  }

  private func points(_ drawing: inout SVGDocument) {
    let plain = entries.filter { $0.codes.isEmpty }
    let flagged = self.flagged
    var taken: [PlotBox] = []
    if plain.count > Self.singleMarksMax {
      taken += gathered(plain, .disc, .main, &drawing)
    } else {
      for entry in plain {
        let isThin = entry.sample == .insufficient
        drawing.mark(
          isThin ? .ring : .disc, x: x(entry.facility), y: y(entry.index), radius: 5,
          ink: isThin ? .faint : .main, words: words(entry))
        taken.append(box(entry))
      }
    }
    if flagged.count > Self.singleMarksMax {
      taken += gathered(flagged, .triangle, .alarm, &drawing)
    } else {
      for entry in flagged {
        drawing.mark(
          .triangle, x: x(entry.facility), y: y(entry.index), radius: 6, ink: .alarm,
          words: words(entry))
        taken.append(box(entry))
      }
    }
    names(Array(flagged.prefix(Self.namesMax)), taken, &drawing)
  }

  private func box(_ entry: Entry) -> PlotBox {
    PlotBox(x(entry.facility) - 7, y(entry.index) - 8, 14, 15)
  }

  private func words(_ entry: Entry) -> String {
    let codes = entry.codes.map(\.rawValue).joined(separator: "、")
    return "\(entry.label)：正确率 \(SVGDocument.percent(entry.facility))，区分度 "
      + "\(SVGDocument.fixed(entry.index, places: 1))，\(entry.answers) 份"
      + (codes.isEmpty ? "" : "，\(codes)")
  }

  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  private func gathered(
    _ entries: [Entry], _ mark: SVGDocument.Mark, _ ink: SVGInk, _ drawing: inout SVGDocument
  ) -> [PlotBox] {
    var counts: [Cell: Int] = [:]
    let width = (Self.right - Self.left) / Double(Self.cells.0)
    let height = (Self.bottom - Self.top) / Double(Self.cells.1)
    for entry in entries {
      let column = min(Self.cells.0 - 1, Int((x(entry.facility) - Self.left) / width))
      let row = min(Self.cells.1 - 1, Int((y(entry.index) - Self.top) / height))
      counts[Cell(column: column, row: row), default: 0] += 1
    }
    let most = Double(counts.values.max() ?? 1)
    let order = counts.sorted { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }
    return order.map { cell, count in
      let radius = 1.5 + 5.5 * (Double(count) / most).squareRoot()
      let middle = (
        Self.left + (Double(cell.column) + 0.5) * width,
        Self.top + (Double(cell.row) + 0.5) * height
      )
      drawing.mark(
        mark, x: middle.0, y: middle.1, radius: radius, ink: ink, words: "\(count) 道题")
      return PlotBox(middle.0 - radius, middle.1 - radius, 2 * radius, 2 * radius)
    }
  }

  /// Names beside their marks, where they hit no other name and no mark.
  private func names(
    _ flagged: [Entry], _ marks: [PlotBox], _ drawing: inout SVGDocument
  ) {
    var taken = marks
    let easy = x(QuestionFlagRules.easyFacility)
    taken.append(PlotBox(easy - 1, Self.top, 2, Self.bottom - Self.top))
    taken.append(PlotBox(Self.left, y(0) - 1, Self.right - Self.left, 2))
    for entry in flagged {
      let label = "\(entry.label) \(entry.codes.map(\.rawValue).joined(separator: " "))"
      let width = TextWidth.pixels(label)
      let (px, py) = (x(entry.facility), y(entry.index))
      let places = [
        (px + 11, py + 5), (px - 11 - width, py + 5), (px - width / 2, py - 13),
        (px - width / 2, py + 24), (px + 9, py - 9), (px + 9, py + 20),
        (px - 9 - width, py - 9), (px - 9 - width, py + 20),
      ]
      for place in places {
        let box = PlotBox(place.0, place.1 - 13, width, 16)
        let isInside =
          box.x >= Self.left + 2 && box.x + box.width <= Self.right - 2
          && box.y >= Self.top && box.y + box.height <= Self.bottom - 26
        guard isInside, !taken.contains(where: box.hits) else { continue }
        drawing.text(label, x: place.0, y: place.1)
        taken.append(box)
        break
      }
    }
  }
}

/// A box that a name takes on a plot.
struct PlotBox {
  let x: Double
  let y: Double
  let width: Double
  let height: Double

  init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  func hits(_ other: PlotBox) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height
  }
}
