/// Pass rates of mines with their Wilson intervals.
///
/// Intervals that overlap widely are no ranking; the plot therefore shows the interval first, and
/// says "样本不足" where there are too few papers.
public struct MineComparison: Sendable {
  /// Papers of one mine.
  public struct Mine: Sendable, Hashable {
    /// Name.
    public let name: String
    /// Passed papers.
    public let passed: Int
    /// Papers.
    public let papers: Int

    /// Makes a mine.
    public init(name: String, passed: Int, papers: Int) {
      self.name = name
      self.passed = passed
      self.papers = papers
    }

    /// Pass rate with its interval.
    public var interval: ProportionInterval { ProportionInterval(successes: passed, of: papers) }
  }

  private static let names = 250.0
  private static let left = 270.0
  private static let right = 690.0
  private static let first = 146.0
  private static let rowHeight = 30.0

  private let mines: [Mine]
  private let target: Double?

  /// The comparison, highest pass rate first.
  ///
  /// Mines with too few papers stand after the others, mines without papers last.
  ///
  /// - Parameter target: pass rate that is asked for, such as 0.9.
  public init(_ mines: [Mine], target: Double? = nil) {
    self.mines = mines.sorted {
      let one = Self.rank($0)
      let other = Self.rank($1)
      return one == other ? $0.name < $1.name : one > other
    }
    self.target = target
  }

  /// Pass rate, moved below all others where there are few or no papers.
  private static func rank(_ mine: Mine) -> Double {
    guard mine.papers > 0 else { return -4 }
    let isThin = SampleState(answers: mine.papers) == .insufficient
    return mine.interval.proportion - (isThin ? 2 : 0)
  }

  /// The plot.
  public var svg: String {
    let thin = mines.filter { SampleState(answers: $0.papers) == .insufficient }.count
    let passed = mines.reduce(0) { $0 + $1.passed }
    let papers = mines.reduce(0) { $0 + $1.papers }
    let all = ProportionInterval(successes: passed, of: papers)
    let height = Self.first + Double(mines.count) * Self.rowHeight + 52
    var drawing = SVGDocument(
      height: height, title: "各矿合格率比较",
      description:
        "\(mines.count) 家矿 \(papers) 份答卷的合格率与 95% 区间，总体合格率 "
        + "\(SVGDocument.percent(all.proportion))，样本不足 \(thin) 家。"
        + mines.prefix(40).map {
          "\($0.name) \(rate($0))；"
        }.joined())
    head(&drawing, papers: papers, thin: thin, target: target)
    axis(&drawing, height: height, overall: papers > 0 ? all.proportion : nil)
    for (index, mine) in mines.enumerated() {
      row(mine, y: Self.first + (Double(index) + 0.5) * Self.rowHeight, &drawing)
    }
    return drawing.text
  }

  private func rate(_ mine: Mine) -> String {
    mine.papers == 0
      ? "无答卷"
      : "\(SVGDocument.percent(mine.interval.proportion))（\(mine.passed)/\(mine.papers)）"
  }

  private func x(_ share: Double) -> Double { Self.left + share * (Self.right - Self.left) }

  private func head(
    _ drawing: inout SVGDocument, papers: Int, thin: Int, target: Double?
  ) {
    drawing.text("各矿合格率比较", x: 24, y: 36, size: 22, isBold: true)
    drawing.text(
      "矿 \(mines.count) 家 · 答卷 \(papers) 份 · 横线为 95% Wilson 区间，区间重叠不宜排名", x: 24, y: 62,
      ink: .faint)
    drawing.mark(.disc, x: 33, y: 83, radius: 6, ink: .main)
    drawing.text("样本充分（≥\(SampleState.flaggedFrom)）", x: 46, y: 88)
    drawing.mark(.diamond, x: 203, y: 83, radius: 5.5, ink: .main)
    drawing.text(
      "仅供参考（\(SampleState.shownFrom)–\(SampleState.flaggedFrom - 1)）", x: 216, y: 88)
    drawing.mark(.ring, x: 373, y: 83, radius: 6, ink: .faint)
    drawing.text("样本不足（<\(SampleState.shownFrom)）\(thin) 家", x: 386, y: 88)
  }

  private func axis(_ drawing: inout SVGDocument, height: Double, overall: Double?) {
    let bottom = height - 52
    for tick in stride(from: 0, through: 100, by: 20) {
      let place = x(Double(tick) / 100)
      drawing.line((place, Self.first), (place, bottom), ink: .grid)
      drawing.text("\(tick)%", x: place, y: bottom + 20, anchor: .middle, ink: .faint)
    }
    drawing.text("合格率（合格/答卷）", x: Self.right + 22, y: Self.first - 10, isBold: true)
    if let overall {
      drawing.line((x(overall), Self.first), (x(overall), bottom), ink: .text, width: 1.5)
      label("总体 \(SVGDocument.percent(overall))", at: overall, y: Self.first - 10, .text, &drawing)
    }
    if let target {
      drawing.line(
        (x(target), Self.first - 6), (x(target), bottom), ink: .limit, width: 1.5, isDashed: true)
      label("要求 \(SVGDocument.percent(target))", at: target, y: Self.first - 28, .limit, &drawing)
    }
  }

  /// Words over a line, kept inside the plot.
  private func label(
    _ words: String, at share: Double, y: Double, _ ink: SVGInk, _ drawing: inout SVGDocument
  ) {
    let half = TextWidth.pixels(words) / 2
    let middle = min(max(x(share), Self.left + half), Self.right - half)
    drawing.text(words, x: middle, y: y, anchor: .middle, ink: ink)
  }

  private func row(_ mine: Mine, y: Double, _ drawing: inout SVGDocument) {
    drawing.text(
      TextWidth.fitted(mine.name, pixels: Self.names - 24), x: Self.names, y: y + 5, anchor: .end)
    guard mine.papers > 0 else {
      drawing.text("无答卷", x: Self.right + 22, y: y + 5, ink: .faint)
      return
    }
    let interval = mine.interval
    let state = SampleState(answers: mine.papers)
    let ink: SVGInk = state == .insufficient ? .faint : .main
    drawing.line((x(interval.lower), y), (x(interval.upper), y), ink: ink, width: 2.5)
    for end in [interval.lower, interval.upper] {
      drawing.line((x(end), y - 6), (x(end), y + 6), ink: ink, width: 2.5)
    }
    let marks: [SampleState: SVGDocument.Mark] = [
      .sufficient: .disc, .indicative: .diamond, .insufficient: .ring,
    ]
    drawing.mark(
      marks[state] ?? .ring, x: x(interval.proportion), y: y, radius: 6, ink: ink,
      words: "\(mine.name)：\(rate(mine))，95% 区间 \(SVGDocument.percent(interval.lower)) 至 "
        + "\(SVGDocument.percent(interval.upper))，\(state.label)")
    drawing.text(rate(mine), x: Self.right + 22, y: y + 5)
    if state != .sufficient {
      drawing.text(state.label, x: SVGDocument.width - 20, y: y + 5, anchor: .end, ink: .faint)
    }
  }
}
