/// How an arrow looks: its line says how one thing led to another, a mark says its evidence.
struct ArrowShape {
  private let edge: CauseEdge
  /// Points from the cause to what came of it, in pairs of straight pieces.
  private let points: [(x: Double, y: Double)]
  private let isUpright: Bool

  init(_ edge: CauseEdge, points: [(x: Double, y: Double)], isUpright: Bool) {
    self.edge = edge
    self.points = points
    self.isUpright = isUpright
  }

  /// The line, with its head.
  func draw(into picture: inout PictureText, hasHead: Bool) {
    let head = hasHead ? " marker-end=\"url(#head)\"" : ""
    picture.path(commands, "fill=\"none\" stroke=\"#333333\" \(Self.look(of: edge.kind))\(head)")
    if edge.kind == .barrierFailed { bars(into: &picture) }
  }

  /// The evidence, near the cause, at the first place where it lies on no other mark.
  func drawEvidence(into picture: inout PictureText, beside taken: inout [MarkBox]) {
    guard points.count > 2 else { return }
    let words = Self.mark(of: edge.evidence)
    let half = LabelText.breadth(words, size: PictureText.smallSize) / 2 + 3
    let places = [0.28, 0.46, 0.62, 0.16, 0.74].map { MarkBox(point($0), halfBreadth: half) }
    guard
      let box = places.first(where: { place in !taken.contains { $0.overlaps(place) } })
        ?? places.first
    else { return }
    taken.append(box)
    picture.text(
      words, x: box.x, y: box.y + 4, size: PictureText.smallSize, anchor: .middle,
      isBold: edge.evidence.isEmpty, hasHalo: true)
    guard edge.evidence.isEmpty else { return }
    picture.rectangle(
      x: box.x - half, y: box.y - MarkBox.halfHeight, width: half * 2,
      height: MarkBox.halfHeight * 2,
      "fill=\"none\" stroke=\"#1b1b1b\" stroke-width=\"1\" stroke-dasharray=\"2 2\"")
  }

  /// `证3`, `证3 等2件`, or that there is none.
  static func mark(of evidence: [String]) -> String {
    guard let first = evidence.first else { return "无证据" }
    let number = first.split(separator: "/").last.map(String.init) ?? first
    return evidence.count == 1 ? "证\(number)" : "证\(number)等\(evidence.count)件"
  }

  /// Look of a line.
  static func look(of kind: CauseLink) -> String {
    switch kind {
    case .causes: "stroke-width=\"1.8\""
    case .contributes: "stroke-width=\"1.3\" stroke-dasharray=\"8 4\""
    case .enables: "stroke-width=\"1.8\" stroke-dasharray=\"2 3\""
    case .barrierFailed: "stroke-width=\"1.8\""
    }
  }

  /// Words of a line.
  static func word(of kind: CauseLink) -> String {
    switch kind {
    case .causes: "导致"
    case .contributes: "促成（不计入故障树）"
    case .enables: "使之可能"
    case .barrierFailed: "屏障失效"
    }
  }

  private var commands: String {
    guard let first = points.first else { return "" }
    var text = "M\(Self.pair(first))"
    for index in points.indices.dropFirst() {
      let (from, to) = (points[index - 1], points[index])
      if index % 2 == 1 {
        text += "L\(Self.pair(to))"
      } else {
        let (one, other) = controls(from, to)
        text += "C\(Self.pair(one)) \(Self.pair(other)) \(Self.pair(to))"
      }
    }
    return text
  }

  private func controls(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double)
  ) -> ((x: Double, y: Double), (x: Double, y: Double)) {
    if isUpright {
      let middle = (from.y + to.y) / 2
      return ((from.x, middle), (to.x, middle))
    }
    let middle = (from.x + to.x) / 2
    return ((middle, from.y), (middle, to.y))
  }

  /// A point of the first bend.
  private func point(_ t: Double) -> (x: Double, y: Double) {
    let (from, to) = (points[1], points[2])
    let (one, other) = controls(from, to)
    let s = 1 - t
    let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
    let x = weights[0] * from.x + weights[1] * one.x + weights[2] * other.x + weights[3] * to.x
    let y = weights[0] * from.y + weights[1] * one.y + weights[2] * other.y + weights[3] * to.y
    return (x, y)
  }

  /// Two strokes across the line: what should have stood between did not hold.
  private func bars(into picture: inout PictureText) {
    guard points.count > 2 else { return }
    for t in [0.84, 0.92] {
      let (at, next) = (point(t), point(t + 0.01))
      let length = max(
        0.001, ((next.x - at.x) * (next.x - at.x) + (next.y - at.y) * (next.y - at.y)).squareRoot())
      let across = (x: -(next.y - at.y) / length * 6, y: (next.x - at.x) / length * 6)
      picture.path(
        "M\(Self.pair((at.x - across.x, at.y - across.y)))L\(Self.pair((at.x + across.x, at.y + across.y)))",
        "stroke=\"#333333\" stroke-width=\"2\"")
    }
  }

  private static func pair(_ point: (x: Double, y: Double)) -> String {
    "\(PictureText.number(point.x)) \(PictureText.number(point.y))"
  }
}

/// The room of a mark on an arrow.
struct MarkBox {
  static let halfHeight = 8.0

  let x: Double
  let y: Double
  let halfBreadth: Double

  init(_ centre: (x: Double, y: Double), halfBreadth: Double) {
    (x, y) = centre
    self.halfBreadth = halfBreadth
  }

  /// Whether two marks lie on one another.
  func overlaps(_ other: MarkBox) -> Bool {
    abs(x - other.x) < halfBreadth + other.halfBreadth
      && abs(y - other.y) < 2 * Self.halfHeight - 3
  }
}
