internal import Glibc

/// The item map: persons and items on one scale of logits.
///
/// Persons are bars to the left, items marks to the right of the axis, so that one sees which
/// difficulties the bank lacks for the people it asks.
public struct WrightMap: Sendable {
  private static let top = 118.0
  private static let bottom = 690.0
  private static let height = 760.0
  private static let axis = 400.0
  private static let left = 60.0
  private static let right = 940.0
  /// Rows of the map.
  private static let binsMax = 24

  private let abilities: [Double]
  private let items: [Entry]
  private let low: Double
  private let step: Double
  private let bins: Int

  private struct Entry: Sendable {
    let label: String
    let difficulty: Double
    let isFlagged: Bool
  }

  /// The map of a calibration.
  ///
  /// - Parameters:
  ///   - labels: short names of the items, by index.
  ///   - flagged: items in the work queue; they and misfitting items are shown as triangles.
  public init(_ calibration: RaschCalibration, labels: [String], flagged: Set<Int> = []) {
    abilities = calibration.persons.compactMap(\.ability)
    items = calibration.items.enumerated().compactMap { index, item in
      item.difficulty.map {
        Entry(
          label: index < labels.count ? labels[index] : String(index + 1), difficulty: $0,
          isFlagged: flagged.contains(index) || item.isMisfitting)
      }
    }.sorted { ($0.difficulty, $0.label) < ($1.difficulty, $1.label) }
    let all = abilities + items.map(\.difficulty)
    let least = floor(max(-8, all.min() ?? -1) * 2) / 2
    let greatest = ceil(min(8, all.max() ?? 1) * 2) / 2
    let span = max(1, greatest - least)
    step = span <= 6 ? 0.25 : span <= 12 ? 0.5 : 1
    low = least
    bins = max(4, min(64, Int((span / step).rounded(.up))))
  }

  /// The plot.
  public var svg: String {
    let mean = Moments.mean(abilities)
    let difficulty = Moments.mean(items.map(\.difficulty))
    var drawing = SVGDocument(
      height: Self.height, title: "题目难度与人员能力对照图",
      description:
        "左侧为 \(abilities.count) 名人员的能力分布，平均 \(SVGDocument.fixed(mean, places: 2)) "
        + "logit；右侧为 \(items.count) 道题的难度，平均 "
        + "\(SVGDocument.fixed(difficulty, places: 2)) logit；三角形为需要核查的题 "
        + "\(items.filter(\.isFlagged).count) 道。位置越高，人员能力越强、题目越难。")
    head(&drawing)
    axis(&drawing)
    persons(&drawing)
    marks(&drawing)
    return drawing.text
  }

  private func head(_ drawing: inout SVGDocument) {
    drawing.text("题目难度与人员能力对照图", x: 24, y: 36, size: 22, isBold: true)
    drawing.text(
      "人员 \(abilities.count) 名 · 题目 \(items.count) 道 · Rasch 模型，单位 logit", x: 24, y: 62,
      ink: .faint)
    drawing.text("人员能力（每格人数）", x: Self.axis - 40, y: Self.top - 22, anchor: .end, isBold: true)
    drawing.text("题目难度", x: Self.axis + 16, y: Self.top - 22, isBold: true)
    drawing.mark(.disc, x: Self.axis + 112, y: Self.top - 27, radius: 5, ink: .main)
    drawing.text("正常", x: Self.axis + 124, y: Self.top - 22)
    drawing.mark(.triangle, x: Self.axis + 182, y: Self.top - 27, radius: 6, ink: .alarm)
    drawing.text("需核查", x: Self.axis + 194, y: Self.top - 22)
    drawing.text("难 · 能力强", x: Self.right, y: Self.top - 22, anchor: .end, ink: .faint)
    drawing.text("易 · 能力弱", x: Self.right, y: Self.bottom + 24, anchor: .end, ink: .faint)
  }

  private func y(_ logit: Double) -> Double {
    let share = (logit - low) / (Double(bins) * step)
    return Self.bottom - share * (Self.bottom - Self.top)
  }

  private func bin(_ logit: Double) -> Int {
    max(0, min(bins - 1, Int(floor((logit - low) / step))))
  }

  private var binHeight: Double { (Self.bottom - Self.top) / Double(bins) }

  private func axis(_ drawing: inout SVGDocument) {
    let high = low + Double(bins) * step
    var tick = ceil(low)
    while tick <= high {
      across(y(tick), ink: .grid, width: 1, isDashed: false, &drawing)
      drawing.text(
        SVGDocument.number(tick), x: Self.axis - 8, y: y(tick) + 5, anchor: .end, ink: .faint)
      tick += 1
    }
    drawing.line((Self.axis, Self.top), (Self.axis, Self.bottom), ink: .text, width: 2)
    guard !items.isEmpty else { return }
    let mean = Moments.mean(items.map(\.difficulty))
    across(y(mean), ink: .limit, width: 1.5, isDashed: true, &drawing)
    let legend = Self.top - 27
    drawing.line(
      (Self.axis + 268, legend), (Self.axis + 300, legend), ink: .limit, width: 1.5,
      isDashed: true)
    drawing.text("题目平均难度", x: Self.axis + 308, y: legend + 5, ink: .limit)
  }

  /// A line over the map that leaves room for the numbers of the axis.
  private func across(
    _ y: Double, ink: SVGInk, width: Double, isDashed: Bool, _ drawing: inout SVGDocument
  ) {
    for (from, to) in [(Self.left, Self.axis - 36), (Self.axis, Self.right)] {
      drawing.line((from, y), (to, y), ink: ink, width: width, isDashed: isDashed)
    }
  }

  private func persons(_ drawing: inout SVGDocument) {
    var counts = [Int](repeating: 0, count: bins)
    for ability in abilities { counts[bin(ability)] += 1 }
    let most = counts.max() ?? 0
    guard most > 0 else { return }
    let room = Self.axis - 40 - Self.left - 60
    for (index, count) in counts.enumerated() where count > 0 {
      let width = max(2, room * Double(count) / Double(most))
      let lower = Self.bottom - Double(index) * binHeight
      drawing.rectangle(
        x: Self.axis - 40 - width, y: lower - binHeight + 2, width: width, height: binHeight - 4,
        ink: .light)
      guard binHeight >= 14 else { continue }
      drawing.text(
        String(count), x: Self.axis - 46 - width, y: lower - binHeight / 2 + 5, anchor: .end)
    }
  }

  private func marks(_ drawing: inout SVGDocument) {
    var rows = [[Entry]](repeating: [], count: bins)
    for item in items { rows[bin(item.difficulty)].append(item) }
    let room = Self.right - Self.axis - 16
    for (index, row) in rows.enumerated() where !row.isEmpty {
      let middle = Self.bottom - (Double(index) + 0.5) * binHeight
      let labelled = row.reduce(0) { $0 + TextWidth.pixels($1.label) + 30 }
      if labelled <= room, binHeight >= 16 {
        labels(row, middle, &drawing)
      } else if Double(row.count) * 13 <= room {
        for (place, item) in row.enumerated() {
          dot(item, x: Self.axis + 22 + Double(place) * 13, y: middle, &drawing)
        }
      } else {
        bar(row, middle, room, &drawing)
      }
    }
  }

  private func dot(_ item: Entry, x: Double, y: Double, _ drawing: inout SVGDocument) {
    let words = "\(item.label)：难度 \(SVGDocument.fixed(item.difficulty, places: 2))"
    drawing.mark(
      item.isFlagged ? .triangle : .disc, x: x, y: y, radius: 5,
      ink: item.isFlagged ? .alarm : .main, words: words)
  }

  private func labels(_ row: [Entry], _ middle: Double, _ drawing: inout SVGDocument) {
    var x = Self.axis + 22
    for item in row {
      dot(item, x: x, y: middle, &drawing)
      drawing.text(item.label, x: x + 10, y: middle + 5)
      x += TextWidth.pixels(item.label) + 30
    }
  }

  /// A crowded row: one bar with the number of items, flagged items counted beside it.
  private func bar(
    _ row: [Entry], _ middle: Double, _ room: Double, _ drawing: inout SVGDocument
  ) {
    let most = Dictionary(grouping: items) { bin($0.difficulty) }.values.map(\.count).max() ?? 1
    let flagged = row.filter(\.isFlagged).count
    let width = max(4, (room - 160) * Double(row.count) / Double(max(1, most)))
    let high = max(3, binHeight - 4)
    drawing.rectangle(
      x: Self.axis + 16, y: middle - high / 2, width: width, height: high, ink: .main)
    guard binHeight >= 14 else { return }
    var x = Self.axis + 24 + width
    drawing.text("\(row.count) 题", x: x, y: middle + 5)
    guard flagged > 0 else { return }
    x += TextWidth.pixels("\(row.count) 题") + 16
    drawing.mark(.triangle, x: x, y: middle, radius: 5, ink: .alarm)
    drawing.text("\(flagged)", x: x + 10, y: middle + 5)
  }
}
