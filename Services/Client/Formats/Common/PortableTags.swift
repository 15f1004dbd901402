import Questions
import Vocabulary

/// What GIFT and Moodle XML have no place for, carried in tags.
///
/// Moodle keeps tags of questions and gives them back. Ours have a word, a colon and a value; parts
/// of a value are divided by `|`. In values `%`, `|`, `[`, `]`, `\`, line ends and control characters
/// are written as `%` and two hexadecimal digits of their UTF-8.
///
/// | tag | meaning |
/// |---|---|
/// | `kind:single` … `kind:scenario` | kind; always first in our own export, and the sign of it |
/// | `post:瓦斯检查工`, `process:…`, `topic:…`, `sector:coal-mine` | as named; the first two repeat |
/// | `difficulty:3`, `red-line` | 1 to 5; 红线 |
/// | `law:安全生产法\|第二十八条\|2021-09-01\|checked` | basis; the last part is `checked` or `unchecked` |
/// | `fixed:C` | an option that keeps its place |
/// | `labels:A\|B\|D` | labels, if they are not A, B, C … |
/// | `blank:1.0\|1` | accepted texts of one blank, if the format cannot hold them |
/// | `point:30\|立即报警` | a point of a rubric: marks in tenths, text |
/// | `media:<SHA-256>\|a.png\|image/png\|70000` | a picture by reference |
///
/// Moodle cuts tags after 50 characters when it stores them: a file that went through Moodle may have
/// lost the end of a long title.
struct PortableTags {
  /// Whether the question is from our own export, and so to be taken as it stands.
  var isOurs: Bool { kind != nil }
  private(set) var kind: QuestionKind?
  private(set) var labels: [String] = []
  private(set) var fixed: Set<String> = []
  private(set) var blanks: [[String]] = []
  private(set) var points: [RubricPoint] = []
  private(set) var topic: String?
  private var posts: [String] = []
  private var processes: [String] = []
  private var sector: String?
  private var difficulty: Int?
  private var isRedLine = false
  private var basis: [LegalBasis] = []
  private var media: [MediaReference] = []

  /// Takes a tag; false if it is none of ours.
  mutating func take(_ tag: String) -> Bool {
    if tag == "red-line" {
      isRedLine = true
      return true
    }
    guard let colon = tag.firstIndex(of: ":") else { return false }
    let parts = tag[tag.index(after: colon)...].split(
      separator: "|", omittingEmptySubsequences: false
    ).map { TagValue.decoded(String($0)) }
    return take(String(tag[..<colon]), parts)
  }

  private mutating func take(_ word: String, _ parts: [String]) -> Bool {
    let value = parts[0]
    switch (word, parts.count) {
    case ("kind", 1):
      kind = QuestionKind(rawValue: value)
      return kind != nil
    case ("post", 1): posts.append(value)
    case ("process", 1): processes.append(value)
    case ("topic", 1): topic = value
    case ("sector", 1): sector = value
    case ("difficulty", 1):
      difficulty = Int(value)
      return difficulty != nil
    case ("fixed", 1): fixed.insert(value)
    case ("labels", _): labels = parts
    case ("blank", _): blanks.append(parts)
    case ("point", 2):
      guard let tenths = Int(value) else { return false }
      points.append(RubricPoint(text: parts[1], tenths: tenths))
    case ("law", 4):
      guard parts[3] == "checked" || parts[3] == "unchecked" else { return false }
      basis.append(
        LegalBasis(
          law: value, article: parts[1], textVersion: parts[2], isChecked: parts[3] == "checked"))
    case ("media", 4):
      guard let hash = TagValue.bytes(value), let size = Int(parts[3]), size >= 0 else {
        return false
      }
      media.append(
        MediaReference(sha256: hash, name: parts[1], mediaType: parts[2], sizeBytes: size))
    default: return false
    }
    return true
  }

  /// Puts what the tags say into a draft; what they do not say stays.
  func apply(to draft: inout QuestionDraft) {
    if let kind { draft.kind = kind }
    if !posts.isEmpty || isOurs { draft.posts = posts }
    if !processes.isEmpty || isOurs { draft.processes = processes }
    if let topic { draft.topic = topic } else if isOurs { draft.topic = "" }
    if let sector { draft.sector = sector } else if isOurs { draft.sector = "" }
    if let difficulty { draft.difficulty = difficulty }
    if isRedLine { draft.isRedLine = true }
    if !basis.isEmpty { draft.basis = basis }
    if !media.isEmpty { draft.media = media }
    if !blanks.isEmpty { draft.answer = .blanks(blanks) }
    if !points.isEmpty { draft.answer = .rubric(points) }
  }

  /// The tags of a draft.
  static func tags(of draft: QuestionDraft, blanksInTags: Bool) -> [String] {
    var tags = ["kind:" + draft.kind.rawValue]
    tags += draft.posts.map { tag("post", $0) }
    tags += draft.processes.map { tag("process", $0) }
    if !draft.topic.isEmpty { tags.append(tag("topic", draft.topic)) }
    if !draft.sector.isEmpty { tags.append(tag("sector", draft.sector)) }
    tags.append("difficulty:\(draft.difficulty)")
    if draft.isRedLine { tags.append("red-line") }
    for basis in draft.basis {
      let checked = basis.isChecked ? "checked" : "unchecked"
      tags.append(tag("law", basis.law, basis.article, basis.textVersion, checked))
    }
    let keys = draft.options.map(\.key)
    if keys != QuestionCheck.labels(keys.count) {
      tags.append("labels:" + keys.map(TagValue.encoded).joined(separator: "|"))
    }
    tags += draft.options.filter(\.isFixed).map { tag("fixed", $0.key) }
    switch draft.answer {
    case .blanks(let blanks) where blanksInTags:
      tags += blanks.map { "blank:" + $0.map(TagValue.encoded).joined(separator: "|") }
    case .rubric(let points):
      tags += points.map { tag("point", "\($0.tenths)", $0.text) }
    default: break
    }
    tags += draft.media.map {
      tag("media", TagValue.hex($0.sha256), $0.name, $0.mediaType, "\($0.sizeBytes)")
    }
    return tags
  }

  private static func tag(_ word: String, _ parts: String...) -> String {
    word + ":" + parts.map(TagValue.encoded).joined(separator: "|")
  }
}

/// Values of tags as text without marks that would end them.
enum TagValue {
  static func encoded(_ value: String) -> String {
    var result: [UInt8] = []
    for byte in value.utf8 {
      switch byte {
      case 0x00...0x1F, 0x7F, UInt8(ascii: "%"), UInt8(ascii: "|"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "\\"):
        result.append(UInt8(ascii: "%"))
        result.append(contentsOf: hex([byte]).utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func decoded(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "%")) else { return value }
    let bytes = Array(value.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  static func bytes(_ hex: String) -> [UInt8]? {
    let digits = hex.utf8.map(digit)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var result: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      result.append(high << 4 | low)
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: byte - 0x61 + 10
    case 0x41...0x46: byte - 0x41 + 10
    default: nil
    }
  }
}
