/// Writes a plot as SVG text: escaped, with a title and a description, and no other resource.
struct SVGDocument {
  /// Width of all plots, in pixels.
  static let width = 960.0
  /// Smallest type, in pixels.
  static let smallType = 14.0

  private let height: Double
  private let title: String
  private let description: String
  private var body = ""

  init(height: Double, title: String, description: String) {
    self.height = height
    self.title = title
    self.description = description
  }

  /// The document.
  var text: String {
    let size = "\(Self.number(Self.width)) \(Self.number(height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.number(Self.width))" \
      height="\(Self.number(height))" viewBox="0 0 \(size)" role="img" lang="zh-Hans" \
      aria-labelledby="title desc" font-family="'Noto Sans CJK SC','Noto Sans SC',\
      'Microsoft YaHei','PingFang SC',sans-serif" font-size="\(Self.number(Self.smallType))" \
      fill="#1b1b1b">
      <title id="title">\(Self.escaped(title))</title>
      <desc id="desc">\(Self.escaped(description))</desc>
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(body)</svg>

      """
  }

  /// Where a text stands to its point.
  enum Anchor: String {
    case start, middle, end
  }

  mutating func text(
    _ words: String, x: Double, y: Double, anchor: Anchor = .start, size: Double = smallType,
    isBold: Bool = false, ink: SVGInk = .text
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    let size = size == Self.smallType ? "" : " font-size=\"\(Self.number(size))\""
    let fill = ink == .text ? "" : " fill=\"\(ink.rawValue)\""
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    body +=
      "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(place)\(size)\(weight)\(fill)>"
      + Self.escaped(words) + "</text>\n"
  }

  mutating func line(
    _ from: (Double, Double), _ to: (Double, Double), ink: SVGInk, width: Double = 1,
    isDashed: Bool = false
  ) {
    let dashes = isDashed ? " stroke-dasharray=\"6 4\"" : ""
    body +=
      "<line x1=\"\(Self.number(from.0))\" y1=\"\(Self.number(from.1))\" "
      + "x2=\"\(Self.number(to.0))\" y2=\"\(Self.number(to.1))\" stroke=\"\(ink.rawValue)\" "
      + "stroke-width=\"\(Self.number(width))\"\(dashes)/>\n"
  }

  mutating func rectangle(x: Double, y: Double, width: Double, height: Double, ink: SVGInk) {
    body +=
      "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
      + "height=\"\(Self.number(height))\" fill=\"\(ink.rawValue)\"/>\n"
  }

  /// Shapes that tell states apart without colour.
  enum Mark {
    case disc, ring, triangle, diamond
  }

  /// A mark with its words for screen readers and for the pointer.
  mutating func mark(
    _ mark: Mark, x: Double, y: Double, radius: Double, ink: SVGInk, words: String? = nil
  ) {
    let hint = words.map { "<title>\(Self.escaped($0))</title>" } ?? ""
    let (a, b, c) = (Self.number(x), Self.number(y), Self.number(radius))
    switch mark {
    case .disc:
      body +=
        "<circle cx=\"\(a)\" cy=\"\(b)\" r=\"\(c)\" fill=\"\(ink.rawValue)\">\(hint)</circle>\n"
    case .ring:
      body +=
        "<circle cx=\"\(a)\" cy=\"\(b)\" r=\"\(c)\" fill=\"#ffffff\" stroke=\"\(ink.rawValue)\" "
        + "stroke-width=\"2\">\(hint)</circle>\n"
    case .triangle:
      polygon(
        [(x, y - radius * 1.2), (x + radius * 1.15, y + radius), (x - radius * 1.15, y + radius)],
        ink, hint)
    case .diamond:
      let r = radius * 1.25
      polygon([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], ink, hint)
    }
  }

  private mutating func polygon(_ points: [(Double, Double)], _ ink: SVGInk, _ hint: String) {
    let list = points.map { "\(Self.number($0.0)),\(Self.number($0.1))" }.joined(separator: " ")
    body += "<polygon points=\"\(list)\" fill=\"\(ink.rawValue)\">\(hint)</polygon>\n"
  }

  /// Text as XML: markup escaped, characters XML forbids taken out.
  static func escaped(_ words: String) -> String {
    var text = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\t", "\n", "\r": text += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A number with at most `places` decimals and no useless zeros.
  static func number(_ value: Double, places: Int = 2) -> String {
    var text = fixed(value, places: places)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "-0" ? "0" : text
  }

  /// A number with exactly `places` decimals.
  static func fixed(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int64((abs(value) * scale).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let whole = scaled / Int64(scale)
    guard places > 0 else { return sign + String(whole) }
    let part = String(scaled % Int64(scale))
    return sign + String(whole) + "." + String(repeating: "0", count: places - part.count) + part
  }

  /// A share as percent with one decimal.
  static func percent(_ share: Double) -> String { fixed(100 * share, places: 1) + "%" }
}

/// Inks: told apart by lightness as well as by hue, and each with a shape of its own.
enum SVGInk: String {
  case text = "#1b1b1b"
  case faint = "#595959"
  case grid = "#d0d0d0"
  case main = "#1f5a99"
  case light = "#9dbfe0"
  case alarm = "#a3260f"
  case limit = "#6b4a00"
}

/// Width of words without measuring type: wide characters are as wide as the type is high.
enum TextWidth {
  static func pixels(_ words: String, size: Double = SVGDocument.smallType) -> Double {
    words.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? size : size * 0.6) }
  }

  /// Words cut to a width, with a sign that they were cut.
  static func fitted(_ words: String, pixels limit: Double) -> String {
    guard pixels(words) > limit else { return words }
    var cut = words
    while !cut.isEmpty, pixels(cut) + SVGDocument.smallType > limit { cut.removeLast() }
    return cut + "…"
  }
}
