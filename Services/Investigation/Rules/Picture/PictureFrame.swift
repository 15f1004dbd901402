/// How a view lies on the page: which way its layers run, and where its bands are named.
struct PictureFrame: Sendable, Hashable {
  /// Empty room around the picture.
  static let margin = 24.0
  private static let bandTitleBreadth = 104.0
  private static let bandTitleHeight = 30.0

  private let kind: CauseView.Kind

  init(_ kind: CauseView.Kind) { self.kind = kind }

  /// Whether layers run from the top down; else from one side to the other.
  var isUpright: Bool {
    switch kind {
    case .humanFactors, .system, .faultTree: true
    case .whole, .direct, .whys: false
    }
  }

  /// Whether causes stand in earlier layers than their effects.
  var isCauseFirst: Bool { kind == .humanFactors || kind == .system }

  /// Words over the picture.
  var title: String {
    switch kind {
    case .whole: "事故原因图"
    case .direct: "直接原因与间接原因"
    case .humanFactors: "人因层次图（HFACS）"
    case .system: "系统层次图（AcciMap）"
    case .whys: "五个为什么"
    case .faultTree: "故障树"
    }
  }

  /// Nodes of a layer at most, so that a large picture is about as broad as high.
  func widthMax(of count: Int) -> Int {
    guard kind != .whys else { return .max }
    let share = kind == .faultTree ? 1.3 : isUpright ? 1.0 : 2.6
    return max(
      kind == .faultTree ? 14 : isUpright ? 8 : 20,
      Int((Double(count).squareRoot() * share).rounded(.up)))
  }

  /// Distances.
  var gaps: LayeredLayout.Gaps {
    isUpright
      ? .init(layers: 64, neighbours: 20, bands: 22) : .init(layers: 96, neighbours: 16, bands: 40)
  }

  /// The room of a box with its gate.
  func box(of shape: NodeShape, _ gate: GateShape) -> LayoutBox {
    let ports = isUpright ? NodeShape.breadth * 0.7 : shape.height * 0.6
    let far: Double = if case .gate = gate { GateShape.portBreadth } else { ports }
    return isUpright
      ? LayoutBox(
        along: shape.height + gate.height, across: NodeShape.breadth, nearPort: ports, farPort: far)
      : LayoutBox(
        along: NodeShape.breadth, across: shape.height, nearPort: ports, farPort: ports)
  }

  /// Where the layout begins on the page.
  func origin(hasBands: Bool) -> (x: Double, y: Double) {
    guard hasBands else { return (Self.margin, 16) }
    return isUpright
      ? (Self.margin + Self.bandTitleBreadth, 26) : (Self.margin, 16 + Self.bandTitleHeight)
  }

  /// A point of the layout on the page: the accident is at the right, at the top or at the bottom.
  func point(_ point: LayoutPoint, in size: LayoutPoint) -> (x: Double, y: Double) {
    switch kind {
    case .humanFactors, .system, .faultTree: (point.across, point.along)
    case .whys: (point.along, point.across)
    case .whole, .direct: (size.along - point.along, point.across)
    }
  }

  /// Width and height of a layout on the page.
  func room(for size: LayoutPoint) -> (x: Double, y: Double) {
    isUpright ? (size.across, size.along) : (size.along, size.across)
  }

  /// A band: its ground, its name, and a line to the next.
  func band(
    _ title: String, from: Double, to: Double, isShaded: Bool, in size: LayoutPoint,
    move: (x: Double, y: Double), width: Double, height: Double, into picture: inout PictureText
  ) {
    let look = isShaded ? "fill=\"#f6f6f6\"" : "fill=\"none\""
    // Half of what lies between bands, so that neighbours touch.
    let half = (gaps.bands + gaps.layers) / 2
    if isUpright {
      let top = max(from + move.y - half, move.y - 18)
      let bottom = min(to + move.y + half, height - 8)
      picture.rectangle(
        x: 8, y: top, width: width - 16, height: bottom - top,
        "\(look) stroke=\"#bbbbbb\" stroke-width=\"1\"")
      for (index, line) in LabelText.lines(title, breadth: 84, size: 15, linesMax: 3).enumerated() {
        picture.text(
          line, x: 18, y: (top + bottom) / 2 + Double(index) * 20, size: 15, isBold: true)
      }
    } else {
      let one = point(LayoutPoint(along: from, across: 0), in: size).x
      let other = point(LayoutPoint(along: to, across: 0), in: size).x
      let left = max(min(one, other) + move.x - half, 8)
      let right = min(max(one, other) + move.x + half, width - 8)
      let top = move.y - Self.bandTitleHeight - 10
      picture.rectangle(
        x: left, y: top, width: right - left, height: height - top - 8,
        "\(look) stroke=\"#bbbbbb\" stroke-width=\"1\"")
      picture.text(
        title, x: (left + right) / 2, y: top + 22, size: 15, anchor: .middle, isBold: true)
    }
  }
}
