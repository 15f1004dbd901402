import QuestionFormats
import Questions

/// Short ways to read a text and to say what came of it.
extension ImportReading {
  static func gift(_ text: String, hint: ReadingHint = ReadingHint()) -> ImportReading {
    GiftReader.read(Array(text.utf8), name: "a.gift", hint: hint)
  }

  static func aiken(_ text: String) -> ImportReading {
    AikenReader.read(Array(text.utf8), name: "a.txt")
  }

  static func xml(_ questions: String) -> ImportReading {
    MoodleXMLReader.read(
      Array("<?xml version=\"1.0\"?>\n<quiz>\n\(questions)\n</quiz>".utf8), name: "a.xml")
  }

  /// Drafts that are accepted.
  var drafts: [QuestionDraft] { rows.filter { !$0.isRejected }.compactMap(\.draft) }

  /// Codes of the first row.
  var codes: [VerdictCode] { rows.first?.verdicts.map(\.code) ?? [] }

  /// Codes of the first row that refuse it.
  var errors: [VerdictCode] { codes.filter(\.isError) }

  /// Codes and details of the first row.
  var words: [String] {
    rows.first?.verdicts.map { "\($0.code.rawValue) \($0.detail)" } ?? []
  }

  /// The one question as a line: kind, stem, options, key.
  var line: String {
    guard let draft = rows.first?.draft, rows.count == 1 else {
      return "\(rows.count) rows: \(words.joined(separator: "; "))"
    }
    let options = draft.options.map { "\($0.key)=\($0.text)" }.joined(separator: " ")
    let key: String
    switch draft.answer {
    case .options(let keys): key = keys.joined()
    case .judge(let truth): key = truth ? "right" : "wrong"
    case .blanks(let blanks):
      key = blanks.map { $0.joined(separator: "|") }.joined(separator: ";")
    case .rubric(let points): key = points.map { "\($0.text):\($0.tenths)" }.joined(separator: ";")
    }
    return [draft.kind.rawValue, draft.stem, options, key].joined(separator: "/")
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }

  mutating func below(_ bound: Int) -> Int { Int(next() >> 33) % bound }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
}
