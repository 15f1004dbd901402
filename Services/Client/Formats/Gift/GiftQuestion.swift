import Questions
import Vocabulary

/// One block of GIFT on its way to a draft.
struct GiftQuestion {
  var making: DraftMaking
  /// Format of the stem, which its answers inherit.
  var format = GiftTextFormat.moodle

  init(_ making: DraftMaking) { self.making = making }

  /// Reads the text of a block.
  mutating func row(of text: String, at place: RowPlace) -> RowVerdict {
    guard var rest = withoutName(GiftTokens(text)) else { return making.refused(at: place) }
    rest = rest.trimmed
    let start = rest.firstIndex(of: "{")
    let end = rest.firstIndex(of: "}")
    switch (start, end) {
    case (nil, nil):
      making.draft.stem = readText(rest).text
      making.say(.kindUnknown, "description")
      if text.holds("\\=\"") == false, text.holds("=\"") { making.say(.formatBroken, "=\"") }
      return making.refused(at: place)
    case (let start?, let end?) where start < end:
      let answers = rest[(start + 1)..<end].trimmed
      let tail = rest.suffix(from: end + 1)
      guard !tail.contains("{"), !tail.contains("}"), !answers.contains("{") else {
        making.say(.formatBroken, "{ } { }")
        return making.refused(at: place)
      }
      setStem(rest.prefix(upTo: start), tail)
      return readAnswers(answers) ? making.finished(at: place) : making.refused(at: place)
    default:
      making.say(.formatBroken, start == nil ? "{ ?" : "} ?")
      return making.refused(at: place)
    }
  }

  /// The block without `::name::`; nil if the second pair of colons is missing.
  private mutating func withoutName(_ text: GiftTokens) -> GiftTokens? {
    guard text.hasPrefix("::") else { return text }
    guard let end = text.firstRange(of: "::", from: text.indices.lowerBound + 2) else {
      making.say(.formatBroken, ":: ?")
      return nil
    }
    return text.suffix(from: end.upperBound)
  }

  private mutating func setStem(_ before: GiftTokens, _ after: GiftTokens) {
    var stem = before
    if !after.trimmed.isEmpty {
      stem = before + GiftTokens("_____") + after
      let tail = after.trimmed.text
      let isMark = tail.unicodeScalars.allSatisfy {
        "\";'.,!?。，；！？”’)）".unicodeScalars.contains($0)
      }
      if isMark { making.say(.repaired, "} \(tail)") }
    }
    (making.draft.stem, format) = readText(stem)
  }

  /// A text, its markup turned into text, with the format that it names or inherits.
  mutating func readText(_ tokens: GiftTokens) -> (text: String, format: GiftTextFormat) {
    let trimmed = tokens.trimmed
    var own = format
    var body = trimmed
    if trimmed.first == "[", let end = trimmed.firstIndex(of: "]"),
      let named = GiftTextFormat(
        rawValue: trimmed[(trimmed.indices.lowerBound + 1)..<end].text)
    {
      own = named
      body = trimmed.suffix(from: end + 1)
    }
    let text = body.text.trimmingBlanks()
    guard let isHTML = own.isHTML else { return (text, own) }
    return (plain(HTMLText(text, onlyKnown: !isHTML, keepsLines: !isHTML)), own)
  }

  private mutating func plain(_ html: HTMLText) -> String {
    if html.hadActiveContent { making.say(.leftOut, "script") }
    for picture in html.pictures { making.addPicture(named: picture) }
    return html.text
  }
}

/// Formats that a text of GIFT may name; an unknown name is text.
enum GiftTextFormat: String, Sendable, Hashable {
  case html, moodle, plain, markdown

  /// Whether tags count: all, those that are known, or none at all (nil).
  var isHTML: Bool? {
    switch self {
    case .html: true
    case .moodle: false
    case .plain, .markdown: nil
    }
  }
}

extension DraftMaking {
  /// Names a picture that the file does not hold.
  mutating func addPicture(named source: String) {
    let path = source.prefix { $0 != "?" }
    let name = String(path.split(separator: "/").last ?? "")
    guard !source.hasPrefix("data:") else { return say(.leftOut, "data:") }
    guard !draft.media.contains(where: { $0.name == name }) else { return }
    say(.pictureMissing, name)
    draft.media.append(MediaReference(sha256: [], name: name, mediaType: "", sizeBytes: 0))
  }
}
