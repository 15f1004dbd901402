/// A trace as a picture (SVG): one band a kind, one box a subject, arrows from what led to what.
public struct TracePicture: Sendable {
  /// Boxes of a band at most; the rest is named in one more.
  ///
  /// Source: [D].
  public static let boxesMax = 12
  private static let widthMax = 6
  private static let headHeight = 30.0
  private static let headLine = 28.0
  private static let widthMin = 760.0

  private let title: String
  private let notes: [String]
  private let steps: Int
  private let shapes: [TraceShape]
  private let bands: [TraceBand]
  private let edges: [(from: Int, to: Int)]
  private let layout: LayeredLayout
  private let frame = PictureFrame(.system)

  /// A picture of a trace.
  ///
  /// - Parameters:
  ///   - trace: Steps with what they follow from.
  ///   - title: Names the case or the licence.
  ///   - notes: What is not in it: sources that did not answer.
  public init(_ trace: Trace, title: String, notes: [String]) {
    self.title = title
    self.notes = notes
    steps = trace.steps.count
    let grouped = TraceShape.shapes(of: trace, boxesMax: Self.boxesMax)
    shapes = grouped.shapes
    let present = TraceBand.allCases.filter { band in grouped.shapes.contains { $0.band == band } }
    bands = present
    let rank = Dictionary(uniqueKeysWithValues: present.enumerated().map { ($1, $0) })
    let ranks = grouped.shapes.map { rank[$0.band] ?? 0 }
    edges = grouped.edges.filter { ranks[$0.from] < ranks[$0.to] }
    layout = LayeredLayout(
      boxes: shapes.map {
        LayoutBox(
          along: $0.height, across: TraceShape.breadth, nearPort: TraceShape.breadth * 0.7,
          farPort: TraceShape.breadth * 0.7)
      }, edges: edges,
      layering: Layering(
        count: shapes.count, edges: edges, bands: ranks, widthMax: Self.widthMax),
      gaps: frame.gaps)
  }

  /// The document.
  public var svg: String {
    var picture = PictureText()
    let origin = frame.origin(hasBands: true)
    let size = frame.room(for: layout.size)
    let width = max(size.x + origin.x + PictureFrame.margin, Self.widthMin)
    let lines = notes.flatMap {
      LabelText.lines($0, breadth: width - 48, size: 12, linesMax: 2)
    }
    let heads = LabelText.lines(
      "全过程追溯　\(title)", breadth: width - 2 * PictureFrame.margin, size: 20, linesMax: 3)
    let below = Self.headHeight + Double(heads.count) * Self.headLine
    let top = below + Double(lines.count) * 18 + 10
    let height = size.y + origin.y + PictureFrame.margin + top
    for (index, line) in heads.enumerated() {
      picture.text(
        line, x: PictureFrame.margin, y: 34 + Double(index) * Self.headLine, size: 20,
        isBold: true)
    }
    picture.text(summary, x: PictureFrame.margin, y: below - 2, size: 12)
    for (index, line) in lines.enumerated() {
      picture.text(
        line, x: PictureFrame.margin, y: below + 18 + Double(index) * 18, size: 12, isBold: true)
    }
    let move = (x: origin.x, y: origin.y + top)
    for (index, band) in bands.enumerated() where layout.bands.indices.contains(index) {
      let range = layout.bands[index]
      frame.band(
        band.title, from: range.from, to: range.to, isShaded: index % 2 == 1, in: layout.size,
        move: move, width: width, height: height, into: &picture)
    }
    arrows(into: &picture, move: move)
    for (index, shape) in shapes.enumerated() {
      let at = frame.point(layout.centres[index], in: layout.size)
      shape.draw(
        into: &picture, x: at.x + move.x - TraceShape.breadth / 2,
        y: at.y + move.y - shape.height / 2)
    }
    return picture.document(
      width: width, height: height, title: "全过程追溯　\(title)", description: description)
  }

  private var summary: String {
    "\(steps) 步；时刻一律为北京时间（UTC+8）；每一框是一件事的全部记录，箭头表示由此而来"
  }

  private var description: String {
    summary + "。"
      + shapes.map { "\($0.band.title)：\($0.lines.joined(separator: " "))" }
      .joined(separator: "；")
  }

  private func arrows(into picture: inout PictureText, move: (x: Double, y: Double)) {
    for path in layout.paths {
      let points = path.map { point -> (x: Double, y: Double) in
        let at = frame.point(point, in: layout.size)
        return (at.x + move.x, at.y + move.y)
      }
      guard let first = points.first else { continue }
      var commands = "M\(Self.pair(first))"
      for index in points.indices.dropFirst() {
        let (from, to) = (points[index - 1], points[index])
        // A piece without length would turn the head of the arrow aside.
        guard Self.pair(from) != Self.pair(to) else { continue }
        if index % 2 == 1 {
          commands += "L\(Self.pair(to))"
        } else {
          let middle = (from.y + to.y) / 2
          commands +=
            "C\(Self.pair((from.x, middle))) \(Self.pair((to.x, middle))) \(Self.pair(to))"
        }
      }
      picture.path(
        commands,
        "fill=\"none\" stroke=\"#555555\" stroke-width=\"1.4\" marker-end=\"url(#head)\"")
    }
  }

  private static func pair(_ point: (x: Double, y: Double)) -> String {
    "\(PictureText.number(point.x)) \(PictureText.number(point.y))"
  }
}
