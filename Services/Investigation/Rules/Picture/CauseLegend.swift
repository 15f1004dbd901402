/// What the shapes, lines and marks of a picture mean: only those that are in it.
struct CauseLegend {
  /// Breadth that the legend and the heading want at least.
  static let widthMin = 860.0
  private static let rowHeight = 30.0

  private enum Sample {
    case kind(CauseKind)
    case heavy
    case link(CauseLink)
    case gate(GateShape)
    case words(String)
  }

  private let samples: [(Sample, String)]

  init(_ view: CauseView, shapes: [NodeShape], gates: [GateShape]) {
    var samples: [(Sample, String)] = []
    let kinds = Set(shapes.map(\.node.kind))
    for kind in CauseKind.allCases where kinds.contains(kind) {
      samples.append((.kind(kind), NodeShape.word(of: kind)))
    }
    if shapes.contains(where: { $0.node.standing == .direct }) {
      samples.append((.heavy, "粗框：直接原因"))
    }
    let links = Set(view.edges.map(\.kind))
    for link in CauseLink.allCases where links.contains(link) {
      samples.append((.link(link), ArrowShape.word(of: link)))
    }
    if gates.contains(.gate(.and)) { samples.append((.gate(.gate(.and)), "与门：都要有")) }
    if gates.contains(.gate(.or)) { samples.append((.gate(.gate(.or)), "或门：有一个就够")) }
    if gates.contains(.basic) { samples.append((.gate(.basic), "基本事件")) }
    if view.edges.contains(where: { !$0.evidence.isEmpty }) {
      samples.append((.words("证3"), "证据编号"))
    }
    if view.edges.contains(where: \.evidence.isEmpty) {
      samples.append((.words("无证据"), "还没有证据，不能结案"))
    }
    self.samples = samples
  }

  /// Height of the legend in a picture of a width.
  func height(in width: Double) -> Double {
    Double((places(in: width).map(\.row).max() ?? 0) + 1) * Self.rowHeight
  }

  /// Draws it from `y` down.
  func draw(into picture: inout PictureText, y: Double, width: Double) {
    for (place, entry) in zip(places(in: width), samples) {
      let (x, top) = (place.x, y + Double(place.row) * Self.rowHeight)
      draw(entry.0, into: &picture, x: x, y: top)
      picture.text(entry.1, x: x + Self.room(of: entry.0) + 6, y: top + 17, size: 12)
    }
  }

  private func draw(_ sample: Sample, into picture: inout PictureText, x: Double, y: Double) {
    switch sample {
    case .kind(let kind):
      NodeShape.outline(kind, isHeavy: false, into: &picture, x: x, y: y + 3, width: 30, height: 19)
    case .heavy:
      NodeShape.outline(
        .event, isHeavy: true, into: &picture, x: x, y: y + 3, width: 30, height: 19)
    case .link(let link):
      let edge = CauseEdge(from: 0, to: 1, kind: link)
      ArrowShape(
        edge, points: [(x, y + 13), (x, y + 13), (x + 38, y + 13), (x + 40, y + 13)],
        isUpright: false
      ).draw(into: &picture, hasHead: true)
    case .gate(let gate): gate.draw(into: &picture, x: x + 20, y: y - 9)
    case .words(let words):
      picture.text(words, x: x, y: y + 17, size: PictureText.smallSize, isBold: words == "无证据")
    }
  }

  private static func room(of sample: Sample) -> Double {
    switch sample {
    case .kind, .heavy: 30
    case .link, .gate: 42
    case .words(let words): LabelText.breadth(words, size: PictureText.smallSize)
    }
  }

  private func places(in width: Double) -> [(x: Double, row: Int)] {
    var x = PictureFrame.margin
    var row = 0
    return samples.map { sample, words in
      let needed = Self.room(of: sample) + LabelText.breadth(words, size: 12) + 28
      if x + needed > width - PictureFrame.margin, x > PictureFrame.margin {
        x = PictureFrame.margin
        row += 1
      }
      defer { x += needed }
      return (x, row)
    }
  }
}
