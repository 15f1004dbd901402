internal import Vocabulary

/// A box of a trace: one subject with the steps it took.
struct TraceShape: Sendable {
  /// Breadth of every box.
  static let breadth = 196.0
  /// Lines of a box at most.
  static let linesMax = 7
  private static let lineHeight = 17.0
  private static let padding = 10.0

  /// Band.
  let band: TraceBand
  /// What it is about.
  let subject: String
  /// Its words, in lines; the first is its head.
  let lines: [String]

  /// Height of the box.
  var height: Double { Double(lines.count) * Self.lineHeight + 14 }

  /// Boxes of a trace and the arrows between them; subjects beyond the limit of a band share one.
  static func shapes(
    of trace: Trace, boxesMax: Int
  ) -> (shapes: [TraceShape], edges: [(from: Int, to: Int)]) {
    var shapes: [TraceShape] = []
    var box: [Int: Int] = [:]
    for band in TraceBand.allCases {
      var subjects: [String] = []
      for step in trace.steps where step.band == band && !subjects.contains(step.subject) {
        subjects.append(step.subject)
      }
      guard !subjects.isEmpty else { continue }
      let shown = subjects.count > boxesMax ? Array(subjects.prefix(boxesMax - 1)) : subjects
      for subject in shown {
        let steps = trace.steps.filter { $0.band == band && $0.subject == subject }
        for step in steps { box[step.number] = shapes.count }
        shapes.append(TraceShape(band: band, subject: subject, lines: lines(of: steps)))
      }
      guard shown.count < subjects.count else { continue }
      for step in trace.steps where step.band == band && !shown.contains(step.subject) {
        box[step.number] = shapes.count
      }
      shapes.append(
        TraceShape(
          band: band, subject: "", lines: ["另有 \(subjects.count - shown.count) 件", "见表格"]))
    }
    var seen: Set<[Int]> = []
    var edges: [(from: Int, to: Int)] = []
    for step in trace.steps {
      for earlier in step.after {
        guard let from = box[earlier], let to = box[step.number], from != to,
          seen.insert([from, to]).inserted
        else { continue }
        edges.append((from, to))
      }
    }
    return (shapes, edges)
  }

  /// The words of the first step as a head, then what happened when.
  private static func lines(of steps: [TraceStep]) -> [String] {
    let room = breadth - 2 * padding
    var lines: [String] = []
    for (index, step) in steps.enumerated() {
      let when = step.at.map { "\(time($0)) " } ?? ""
      // What the first step says of the subject is not said again.
      let text = index > 0 && step.text == steps.first?.text ? "" : step.text
      let words = LabelText.lines(
        "\(when)\(TraceWords.act(step.act, step.band)) \(text)", breadth: room, size: 12,
        linesMax: index == 0 ? 4 : 2)
      guard lines.count + words.count <= linesMax else {
        if lines.count == linesMax { lines.removeLast() }
        lines.append("…另 \(steps.count - index) 步")
        break
      }
      lines += words
    }
    return lines
  }

  /// Month, day and minute in Beijing time, with the year where it matters most: in the box's title.
  private static func time(_ moment: UTCMicroseconds) -> String {
    let minute = (moment.value + 8 * 3_600_000_000) / 60_000_000 % 1_440
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(moment.legalDay) \(two(minute / 60)):\(two(minute % 60))"
  }

  /// Draws it with its upper left corner at a point.
  func draw(into picture: inout PictureText, x: Double, y: Double) {
    picture.group(saying: "\(band.title) \(subject)：\(lines.joined(separator: " "))") { picture in
      let isAccident = band == .accident
      picture.rectangle(
        x: x, y: y, width: Self.breadth, height: height, radius: isAccident ? 0 : 6,
        "fill=\"\(isAccident ? "#fdecea" : "#ffffff")\" stroke=\"#333333\" "
          + "stroke-width=\"\(isAccident ? "2.6" : "1.2")\"")
      for (index, line) in lines.enumerated() {
        picture.text(
          line, x: x + Self.padding, y: y + 18 + Double(index) * Self.lineHeight, size: 12,
          isBold: index == 0 && isAccident)
      }
    }
  }
}
