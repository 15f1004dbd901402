internal import Vocabulary

/// A timeline as a picture (SVG): one row an entry, days apart, uncertain times and orders marked.
public struct TimelinePicture: Sendable {
  /// Entries of a picture at most.
  ///
  /// Source: [D].
  public static let entriesMax = 500

  private static let width = 1000.0
  private static let axis = 214.0
  private static let words = 252.0
  private static let lineHeight = 20.0

  private let items: [TimelineItem]
  private let order: TimelineOrder
  private let title: String

  /// A picture of entries; `title` names the case.
  public init(_ items: [TimelineItem], title: String) {
    order = TimelineOrder(items.map { ($0.number, $0.span) })
    let known = Dictionary(items.map { ($0.number, $0) }) { first, _ in first }
    self.items = order.places.compactMap { known[$0.number] }
    self.title = title
  }

  /// The document.
  public var svg: String {
    var picture = PictureText()
    picture.text("事故经过时间线　\(title)", x: 24, y: 34, size: 20, isBold: true)
    picture.text(
      "\(items.count) 条记录；时刻一律为北京时间（UTC+8）", x: 24, y: 56, size: 12)
    legend(into: &picture)
    var rows = PictureText()
    var y = 112.0
    var bracket: Double?
    for (index, item) in items.enumerated() {
      let place = order.places[index]
      let before = index > 0 ? items[index - 1] : nil
      if before?.span.earliest.legalDay != item.span.earliest.legalDay {
        y = day(item, into: &rows, y: y)
      } else if let before, order.places[index - 1].group != place.group {
        y = gap(from: before, to: item, into: &rows, y: y)
      }
      let next = index + 1 < items.count ? order.places[index + 1] : nil
      if next?.group == place.group, bracket == nil { bracket = y - 15 }
      y = row(item, into: &rows, y: y)
      if let top = bracket, next?.group != place.group {
        self.bracket(into: &rows, from: top, to: y - 20)
        bracket = nil
      }
    }
    picture.path(
      "M\(PictureText.number(Self.axis)) 96V\(PictureText.number(y))",
      "stroke=\"#777777\" stroke-width=\"1.5\"")
    picture.append(rows)
    return picture.document(
      width: Self.width, height: y + 20, title: "事故经过时间线　\(title)", description: description)
  }

  private var description: String {
    zip(items, order.places).map { item, place in
      "\(item.span.earliest.legalDay) \(item.timeWords) \(item.text)"
        + (place.isOpen ? "（先后未定）" : "")
    }.joined(separator: "；")
  }

  private func day(_ item: TimelineItem, into rows: inout PictureText, y: Double) -> Double {
    rows.rectangle(
      x: 24, y: y - 16, width: Self.width - 48, height: 26, "fill=\"#efefef\"")
    rows.text("\(item.span.earliest.legalDay)", x: 34, y: y + 2, size: 15, isBold: true)
    return y + 38
  }

  private func gap(
    from before: TimelineItem, to item: TimelineItem, into rows: inout PictureText, y: Double
  ) -> Double {
    let seconds = Int((item.span.earliest.value - before.span.earliest.value) / 1_000_000)
    guard seconds >= 60 else { return y }
    rows.text(
      "相隔 \(TimelineItem.length(seconds))", x: Self.axis - 12, y: y - 6, size: 11, anchor: .end)
    return y + 18
  }

  private func row(_ item: TimelineItem, into rows: inout PictureText, y: Double) -> Double {
    let words = LabelText.lines(
      item.text, breadth: Self.width - Self.words - 40, size: PictureText.typeSize, linesMax: 6)
    let notes = [Self.sourceWords(item), item.timeNote].filter { !$0.isEmpty }
    let small = LabelText.lines(
      notes.joined(separator: "　"), breadth: Self.width - Self.words - 40, size: 11, linesMax: 2)
    rows.group(saying: "T\(item.number) \(item.timeWords) \(item.text)") { rows in
      rows.text(
        item.timeWords, x: Self.axis - 12, y: y + 5, anchor: .end,
        isBold: item.certainty == .established)
      mark(item, into: &rows, y: y)
      for (index, line) in words.enumerated() {
        rows.text(line, x: Self.words, y: y + 5 + Double(index) * Self.lineHeight)
      }
      for (index, line) in small.enumerated() {
        rows.text(
          line, x: Self.words,
          y: y + 4 + Double(words.count) * Self.lineHeight + Double(index) * 15, size: 11)
      }
    }
    return y + Double(words.count) * Self.lineHeight + Double(small.count) * 15 + 16
  }

  private static func sourceWords(_ item: TimelineItem) -> String {
    var text = "T\(item.number)　\(word(of: item.certainty))　\(word(of: item.source))"
    if !item.sourceNote.isEmpty { text += "：\(item.sourceNote)" }
    if !item.evidence.isEmpty { text += "　" + ArrowShape.mark(of: item.evidence) }
    return text
  }

  /// The mark on the axis: its shape says how sure, a bar beside it that the time is a span.
  private func mark(_ item: TimelineItem, into rows: inout PictureText, y: Double) {
    Self.mark(item.certainty, into: &rows, x: Self.axis, y: y)
    if item.told.precision != .second && item.told.precision != .minute {
      rows.path(
        "M\(PictureText.number(Self.axis + 14)) \(PictureText.number(y - 9))h6m-3 0v18m-3 0h6",
        "fill=\"none\" stroke=\"#333333\" stroke-width=\"1.4\"")
    }
  }

  private static func mark(
    _ certainty: Certainty, into rows: inout PictureText, x: Double, y: Double
  ) {
    let line = "stroke=\"#333333\" stroke-width=\"1.8\""
    switch certainty {
    case .established: rows.circle(x: x, y: y, radius: 6, "fill=\"#333333\" \(line)")
    case .probable: rows.circle(x: x, y: y, radius: 6, "fill=\"#ffffff\" \(line)")
    case .possible:
      rows.circle(x: x, y: y, radius: 6, "fill=\"#ffffff\" \(line) stroke-dasharray=\"2.4 2\"")
    case .disputed:
      let n = PictureText.number
      rows.path(
        "M\(n(x)) \(n(y - 8))L\(n(x + 8)) \(n(y))L\(n(x)) \(n(y + 8))L\(n(x - 8)) \(n(y))Z",
        "fill=\"#ffffff\" \(line)")
    }
  }

  private func bracket(into rows: inout PictureText, from top: Double, to bottom: Double) {
    let n = PictureText.number
    let x = Self.width - 34
    rows.path(
      "M\(n(x - 6)) \(n(top))H\(n(x))V\(n(bottom))H\(n(x - 6))",
      "fill=\"none\" stroke=\"#333333\" stroke-width=\"1.4\" stroke-dasharray=\"4 3\"")
    for (index, character) in "先后未定".enumerated() {
      rows.text(
        String(character), x: x + 8, y: (top + bottom) / 2 - 18 + Double(index) * 14, size: 12)
    }
  }

  private func legend(into picture: inout PictureText) {
    var x = 30.0
    for certainty in Certainty.allCases {
      Self.mark(certainty, into: &picture, x: x, y: 78)
      picture.text(Self.word(of: certainty), x: x + 14, y: 82, size: 12)
      x += 96
    }
    picture.path(
      "M\(PictureText.number(x)) 69h6m-3 0v18m-3 0h6",
      "fill=\"none\" stroke=\"#333333\" stroke-width=\"1.4\"")
    picture.text("时刻是一个范围", x: x + 14, y: 82, size: 12)
    picture.text("虚线括起：先后未定，不可当作次序", x: x + 130, y: 82, size: 12)
  }

  private static func word(of certainty: Certainty) -> String {
    switch certainty {
    case .established: "已查实"
    case .probable: "较确定"
    case .possible: "可能"
    case .disputed: "有争议"
    }
  }

  private static func word(of source: FactSource) -> String {
    switch source {
    case .monitoring: "监控记录"
    case .video: "视频"
    case .statement: "笔录"
    case .document: "书证"
    case .communication: "通信记录"
    case .examination: "勘查鉴定"
    case .inference: "推断"
    }
  }
}
