/// Writes a picture as SVG text: escaped, with a title and a description, and no other resource.
struct PictureText {
  /// Type of words in boxes.
  static let typeSize = 14.0
  /// Type of marks and small heads.
  static let smallSize = 11.0

  /// Where a text stands to its point.
  enum Anchor: String {
    case start, middle, end
  }

  private var body = ""

  /// The document.
  func document(width: Double, height: Double, title: String, description: String) -> String {
    let size = "\(Self.number(width)) \(Self.number(height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.number(width))" \
      height="\(Self.number(height))" viewBox="0 0 \(size)" role="img" lang="zh-Hans" \
      aria-labelledby="title desc" font-family="'Noto Sans CJK SC','Noto Sans SC',\
      'Microsoft YaHei','PingFang SC',sans-serif" font-size="\(Self.number(Self.typeSize))" \
      fill="#1b1b1b">
      <title id="title">\(Self.escaped(title))</title>
      <desc id="desc">\(Self.escaped(description))</desc>
      <defs><marker id="head" viewBox="0 0 10 10" refX="9.5" refY="5" markerWidth="9" \
      markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 10 5 0 10z" \
      fill="#333333"/></marker></defs>
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(body)</svg>

      """
  }

  /// Puts another picture's parts on top.
  mutating func append(_ other: PictureText) { body += other.body }

  /// Words at a point.
  mutating func text(
    _ words: String, x: Double, y: Double, size: Double = typeSize, anchor: Anchor = .start,
    isBold: Bool = false, hasHalo: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    let type = size == Self.typeSize ? "" : " font-size=\"\(Self.number(size))\""
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let halo =
      hasHalo ? " stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\"" : ""
    body +=
      "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(place)\(type)\(weight)\(halo)>"
      + Self.escaped(words) + "</text>\n"
  }

  /// Any path with a look such as `fill="none" stroke="#333333"`.
  mutating func path(_ commands: String, _ look: String) {
    body += "<path d=\"\(commands)\" \(look)/>\n"
  }

  /// A rectangle.
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, radius: Double = 0, _ look: String
  ) {
    let round = radius > 0 ? " rx=\"\(Self.number(radius))\"" : ""
    body +=
      "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" "
      + "height=\"\(Self.number(height))\"\(round) \(look)/>\n"
  }

  /// A circle.
  mutating func circle(x: Double, y: Double, radius: Double, _ look: String) {
    body +=
      "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\" "
      + "\(look)/>\n"
  }

  /// What is drawn in `parts` belongs together and says `words` to a pointer and a screen reader.
  mutating func group(saying words: String, _ parts: (inout PictureText) -> Void) {
    body += "<g><title>\(Self.escaped(words))</title>\n"
    parts(&self)
    body += "</g>\n"
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
      // Direction overrides could make a label say what it does not.
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A number with at most one decimal.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "0" }
    let tenths = Int64((abs(value) * 10).rounded())
    let sign = value < 0 && tenths > 0 ? "-" : ""
    return tenths % 10 == 0 ? "\(sign)\(tenths / 10)" : "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}
