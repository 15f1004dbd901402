/// A view of the cause graph as a picture (SVG): boxes, arrows, bands, evidence, legend.
public struct CausePicture: Sendable {
  /// Nodes of a picture at most; a larger graph is drawn by one of its views.
  ///
  /// Source: [D]; twice the largest that must be drawn (issue 4: 500).
  public static let nodesMax = 1_000

  private let graph: CauseGraph
  private let view: CauseView
  private let title: String
  private let shapes: [NodeShape]
  private let gates: [GateShape]
  private let frame: PictureFrame
  let layout: LayeredLayout

  /// A picture of a view; `title` names the case.
  public init(_ graph: CauseGraph, view kind: CauseView.Kind, title: String) {
    self.graph = graph
    let view = CauseView(kind, of: graph)
    self.view = view
    self.title = title
    let numbers = view.bands.flatMap(\.nodes)
    let place = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) })
    let frame = PictureFrame(kind)
    let shapes = numbers.compactMap { graph.node($0).map(NodeShape.init) }
    let gates: [GateShape] = shapes.map { shape in
      kind == .faultTree
        ? GateShape(
          shape.node, causes: view.edges.count { $0.to == shape.node.number })
        : .none
    }
    self.frame = frame
    self.shapes = shapes
    self.gates = gates
    // Effects come first, except where the order of bands says causes do.
    let edges = view.edges.map { edge in
      let (from, to) = (place[edge.from] ?? 0, place[edge.to] ?? 0)
      return frame.isCauseFirst ? (from: from, to: to) : (from: to, to: from)
    }
    let layering = Layering(
      count: numbers.count, edges: edges,
      bands: view.bands.enumerated().flatMap { index, band in band.nodes.map { _ in index } },
      widthMax: frame.widthMax(of: numbers.count))
    let boxes = zip(shapes, gates).map { shape, gate in frame.box(of: shape, gate) }
    layout = LayeredLayout(boxes: boxes, edges: edges, layering: layering, gaps: frame.gaps)
  }

  /// The document.
  public var svg: String {
    var picture = PictureText()
    let origin = frame.origin(hasBands: view.bands.count > 1)
    let size = frame.room(for: layout.size)
    let width = max(size.x + origin.x + PictureFrame.margin, CauseLegend.widthMin)
    let legend = CauseLegend(view, shapes: shapes, gates: gates)
    let height = size.y + origin.y + PictureFrame.margin
    let top = legend.height(in: width)
    picture.text(heading, x: PictureFrame.margin, y: 34, size: 20, isBold: true)
    picture.text(summary, x: PictureFrame.margin, y: 56, size: 12)
    legend.draw(into: &picture, y: 70, width: width)
    let move = (x: origin.x, y: origin.y + 70 + top)
    bands(into: &picture, move: move, width: width, height: height + 70 + top)
    arrows(into: &picture, move: move)
    for (index, shape) in shapes.enumerated() {
      let at = frame.point(layout.centres[index], in: layout.size)
      let whole = shape.height + gates[index].height
      let (x, y) = (at.x + move.x - NodeShape.breadth / 2, at.y + move.y - whole / 2)
      shape.draw(into: &picture, x: x, y: y)
      gates[index].draw(into: &picture, x: x + NodeShape.breadth / 2, y: y + shape.height)
    }
    return picture.document(
      width: width, height: height + 70 + top, title: heading, description: description)
  }

  private var heading: String { "\(frame.title)　\(title)" }

  private var summary: String {
    let bare = view.edges.count { $0.evidence.isEmpty }
    return "\(shapes.count) 个节点，\(view.edges.count) 条联系"
      + (bare == 0 ? "，每条都有证据" : "，其中 \(bare) 条还没有证据")
  }

  /// All of it in words, for those who cannot see it.
  private var description: String {
    summary + "。"
      + view.edges.map { edge in
        "N\(edge.from)\(ArrowShape.word(of: edge.kind))N\(edge.to)（\(ArrowShape.mark(of: edge.evidence))）"
      }.joined(separator: "；")
  }

  private func bands(
    into picture: inout PictureText, move: (x: Double, y: Double), width: Double, height: Double
  ) {
    guard view.bands.count > 1 else { return }
    for (index, band) in view.bands.enumerated() {
      let range = layout.bands[index]
      frame.band(
        band.title, from: range.from, to: range.to, isShaded: index % 2 == 1, in: layout.size,
        move: move, width: width, height: height, into: &picture)
    }
  }

  private func arrows(into picture: inout PictureText, move: (x: Double, y: Double)) {
    var drawn: [ArrowShape] = []
    for (edge, path) in zip(view.edges, layout.paths) {
      var points = path.map { [frame, layout] in
        let at = frame.point($0, in: layout.size)
        return (x: at.x + move.x, y: at.y + move.y)
      }
      // A path runs from the earlier layer; an arrow runs from the cause.
      if !startsAtCause(edge) { points.reverse() }
      let arrow = ArrowShape(edge, points: points, isUpright: frame.isUpright)
      arrow.draw(into: &picture, hasHead: view.kind != .faultTree)
      drawn.append(arrow)
    }
    // Marks come last, so that no arrow runs over one.
    var taken: [MarkBox] = []
    for arrow in drawn { arrow.drawEvidence(into: &picture, beside: &taken) }
  }

  private func startsAtCause(_ edge: CauseEdge) -> Bool {
    guard let from = shapes.firstIndex(where: { $0.node.number == edge.from }),
      let to = shapes.firstIndex(where: { $0.node.number == edge.to })
    else { return true }
    return layout.centres[from].along < layout.centres[to].along
  }
}
