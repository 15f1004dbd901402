import Vocabulary

/// The text that a browser would show of a piece of HTML, without running or fetching anything.
struct HTMLText {
  /// Text; paragraphs and breaks are line ends.
  private(set) var text = ""
  /// Sources of pictures in order.
  private(set) var pictures: [String] = []
  /// Whether scripts, styles, frames or handlers were left out.
  private(set) var hadActiveContent = false

  private var scalars: [Unicode.Scalar]
  private var at = 0
  private var wastedCharacters = 0
  private var out = String.UnicodeScalarView()
  private let onlyKnown: Bool
  private let keepsLines: Bool

  /// Reads HTML.
  ///
  /// - Parameters:
  ///   - onlyKnown: whether marks that are no tag of HTML stay, as in a text with `甲烷<1%`.
  ///   - keepsLines: whether line ends of the source count.
  init(_ html: String, onlyKnown: Bool, keepsLines: Bool) {
    self.onlyKnown = onlyKnown
    self.keepsLines = keepsLines
    guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) || !keepsLines else {
      scalars = []
      text = html
      return
    }
    scalars = Array(html.unicodeScalars)
    while at < scalars.count { step() }
    text = Self.tidied(out)
    scalars = []
    out = String.UnicodeScalarView()
  }

  private mutating func step() {
    let scalar = scalars[at]
    switch scalar {
    case "<":
      if !takeTag() {
        out.append(scalar)
        at += 1
      }
    case "&":
      if let entity = entity() {
        out.append(entity)
      } else {
        out.append(scalar)
        at += 1
      }
    case "\n", "\r", "\t", " ":
      at += 1
      if keepsLines, scalar == "\n" {
        out.append("\n")
      } else if let last = out.last, last != " ", last != "\n" {
        out.append(" ")
      }
    default:
      out.append(scalar)
      at += 1
    }
  }

  /// Takes a tag or comment; false if the mark is text.
  private mutating func takeTag() -> Bool {
    guard at + 1 < scalars.count else { return false }
    if matches("<!--", from: at) {
      at = firstMatch("-->", from: at + 4).map { $0 + 3 } ?? scalars.count
      return true
    }
    var index = at + 1
    let isEnd = scalars[index] == "/"
    if isEnd { index += 1 }
    let nameStart = index
    while index < scalars.count, Self.isNamePart(scalars[index]) { index += 1 }
    let name = String(String.UnicodeScalarView(scalars[nameStart..<index])).lowercased()
    guard !name.isEmpty, Self.isLetter(scalars[nameStart]), let end = endOfTag(from: index),
      !onlyKnown || Self.known.contains(name)
    else { return false }
    act(on: name, isEnd: isEnd, attributes: index..<end)
    at = max(at, end + 1)
    return true
  }

  private mutating func act(on name: String, isEnd: Bool, attributes: Range<Int>) {
    if Self.breaks.contains(name) {
      if !(out.last == "\n") { out.append("\n") }
    } else if name == "img" {
      if let source = attribute("src", in: attributes) { pictures.append(source) }
    } else if Self.active.contains(name) {
      hadActiveContent = true
      guard !isEnd, name == "script" || name == "style" else { return }
      at = firstMatch("</" + name, from: attributes.upperBound) ?? scalars.count
    }
    if holdsHandler(attributes) { hadActiveContent = true }
  }

  private mutating func endOfTag(from start: Int) -> Int? {
    guard wastedCharacters < Self.wastedCharactersMax else { return nil }
    var index = start
    defer { if index >= scalars.count { wastedCharacters += index - start } }
    var quote: Unicode.Scalar?
    while index < scalars.count, index - start <= Self.tagCharactersMax {
      let scalar = scalars[index]
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == ">" {
        return index
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == "<" {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Characters of a tag, inclusive: a picture written into its address is the longest. [D]
  private static let tagCharactersMax = 1_000_000
  /// Characters looked at in vain after which marks are text: a bound on hostile input. [D]
  private static let wastedCharactersMax = 8_000_000

  private func attribute(_ name: String, in range: Range<Int>) -> String? {
    let text = String(String.UnicodeScalarView(scalars[range]))
    guard let found = text.range(ofWord: name + "=") else { return nil }
    let rest = text[found...]
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      return String(rest.prefix { $0 != " " && $0 != "/" })
    }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  /// Whether an attribute runs something, as `onclick=` or `javascript:`.
  private func holdsHandler(_ range: Range<Int>) -> Bool {
    guard range.count < 4_000 else { return true }
    let text = String(String.UnicodeScalarView(scalars[range])).lowercased()
    return text.contains(" on") && text.contains("=") || text.contains("javascript:")
  }

  private func matches(_ word: String, from start: Int) -> Bool {
    let letters = word.unicodeScalars
    guard start + letters.count <= scalars.count else { return false }
    return zip(letters, scalars[start...]).allSatisfy {
      $0 == $1 || (Self.isLetter($1) && $1.value | 0x20 == $0.value)
    }
  }

  private func firstMatch(_ word: String, from start: Int) -> Int? {
    guard start < scalars.count else { return nil }
    return scalars[start...].indices.first { matches(word, from: $0) }
  }

  private mutating func entity() -> Unicode.Scalar? {
    let end = scalars[at...].prefix(Self.entityCharactersMax).firstIndex(of: ";")
    guard let end, end > at + 1 else { return nil }
    let name = String(String.UnicodeScalarView(scalars[(at + 1)..<end]))
    guard let scalar = HTMLEntity.scalar(name) else { return nil }
    at = end + 1
    return scalar
  }

  private static let entityCharactersMax = 12

  /// Trims lines and joins runs of empty ones.
  private static func tidied(_ text: String.UnicodeScalarView) -> String {
    let lines = String(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks() }
    var result: [String] = []
    for line in lines where !(line.isEmpty && (result.last?.isEmpty ?? true)) {
      result.append(line)
    }
    return result.joined(separator: "\n").trimmingBlanks()
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20) && scalar.value < 0x80
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || (0x30...0x39).contains(scalar.value)
  }

  private static let breaks: Set<String> = [
    "br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
    "blockquote", "hr",
  ]
  private static let active: Set<String> = [
    "script", "style", "iframe", "object", "embed", "form", "input", "link", "meta", "base", "svg",
  ]
  private static let known: Set<String> = breaks.union(active).union([
    "b", "i", "u", "s", "em", "strong", "span", "a", "img", "sub", "sup", "font", "code", "small",
    "td", "th", "thead", "tbody", "label", "html", "body", "head", "video", "audio", "source",
    "center", "strike", "del", "ins", "tt", "big", "abbr", "cite", "q", "title",
  ])
}

extension String {
  /// Where a word ends, compared without case.
  fileprivate func range(ofWord word: String) -> String.Index? {
    let text = Array(utf8)
    let letters = Array(word.utf8)
    guard text.count >= letters.count else { return nil }
    for start in 0...(text.count - letters.count)
    where zip(letters, text[start...]).allSatisfy({
      $0 == ($1 | ($1 >= 0x41 && $1 <= 0x5A ? 0x20 : 0))
    }) {
      return utf8.index(utf8.startIndex, offsetBy: start + letters.count)
    }
    return nil
  }
}
