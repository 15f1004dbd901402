/// How a node looks: its shape says its kind, so that no colour has to.
struct NodeShape {
  /// Breadth of every box.
  static let breadth = 190.0
  /// Lines of words at most; the rest is in the box's title.
  static let linesMax = 4
  private static let padding = 11.0
  private static let lineHeight = 19.0
  private static let headHeight = 22.0

  /// The node.
  let node: CauseNode
  /// Its words, in lines.
  let lines: [String]

  init(_ node: CauseNode) {
    self.node = node
    lines = LabelText.lines(
      node.text, breadth: Self.breadth - 2 * Self.padding, size: PictureText.typeSize,
      linesMax: Self.linesMax)
  }

  /// Height of the box.
  var height: Double { Self.headHeight + Double(lines.count) * Self.lineHeight + 7 }

  /// The small line at the top: number, kind, and what the team holds it to be.
  var head: String {
    let standing = Self.word(of: node.standing)
    return "N\(node.number) \(Self.word(of: node.kind))"
      + (standing.isEmpty ? "" : " · \(standing)")
  }

  /// Draws it with its upper left corner at a point.
  func draw(into picture: inout PictureText, x: Double, y: Double) {
    picture.group(saying: "\(head)：\(node.text)") { picture in
      outline(into: &picture, x: x, y: y)
      picture.text(
        head, x: x + Self.padding, y: y + 16, size: PictureText.smallSize,
        isBold: node.standing == .direct || node.kind == .accident)
      for (index, line) in lines.enumerated() {
        picture.text(
          line, x: x + Self.padding, y: y + Self.headHeight + 14 + Double(index) * Self.lineHeight,
          isBold: node.kind == .accident)
      }
    }
  }

  private func outline(into picture: inout PictureText, x: Double, y: Double) {
    Self.outline(
      node.kind, isHeavy: node.standing == .direct, into: &picture, x: x, y: y,
      width: Self.breadth, height: height)
  }

  /// The outline of a kind.
  static func outline(
    _ kind: CauseKind, isHeavy: Bool, into picture: inout PictureText, x: Double, y: Double,
    width: Double, height: Double
  ) {
    let line = "stroke=\"#333333\" stroke-width=\"\(isHeavy ? "2.6" : "1.2")\""
    switch kind {
    case .accident:
      picture.rectangle(
        x: x, y: y, width: width, height: height,
        "fill=\"#ffffff\" stroke=\"#1b1b1b\" stroke-width=\"3\"")
      picture.rectangle(
        x: x + 4, y: y + 4, width: width - 8, height: height - 8,
        "fill=\"none\" stroke=\"#1b1b1b\" stroke-width=\"1\"")
    case .event:
      picture.rectangle(x: x, y: y, width: width, height: height, "fill=\"#ffffff\" \(line)")
    case .condition:
      picture.rectangle(
        x: x, y: y, width: width, height: height, radius: min(16, height / 2),
        "fill=\"#f4f4f4\" \(line)")
    case .act:
      picture.rectangle(x: x, y: y, width: width, height: height, "fill=\"#e9f1fb\" \(line)")
      let left = PictureText.number(x + 4.5)
      picture.path(
        "M\(left) \(PictureText.number(y))V\(PictureText.number(y + height))",
        "stroke=\"#333333\" stroke-width=\"1.2\"")
    case .barrier:
      picture.rectangle(x: x, y: y, width: width, height: height, "fill=\"#fdf0e4\" \(line)")
      picture.rectangle(x: x, y: y, width: 6, height: height, "fill=\"#333333\"")
    case .decision:
      let cut = min(12, height / 3)
      let n = PictureText.number
      picture.path(
        "M\(n(x + cut)) \(n(y))H\(n(x + width - cut))L\(n(x + width)) \(n(y + cut))"
          + "V\(n(y + height - cut))L\(n(x + width - cut)) \(n(y + height))H\(n(x + cut))"
          + "L\(n(x)) \(n(y + height - cut))V\(n(y + cut))Z", "fill=\"#edf6ea\" \(line)")
    }
  }

  /// Words of a kind.
  static func word(of kind: CauseKind) -> String {
    switch kind {
    case .accident: "事故"
    case .event: "事件"
    case .condition: "状态"
    case .act: "行为"
    case .barrier: "屏障"
    case .decision: "决策"
    }
  }

  /// Words of a standing; none while it is open.
  static func word(of standing: CauseStanding) -> String {
    switch standing {
    case .open: ""
    case .direct: "直接原因"
    case .indirect: "间接原因"
    case .circumstance: "相关情况"
    }
  }
}
