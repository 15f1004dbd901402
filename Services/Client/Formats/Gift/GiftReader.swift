public import Questions
import Vocabulary

/// Reads GIFT, Moodle's text format.
///
/// Every block that holds text becomes a row, except one that only sets the category. Where Moodle
/// guesses or drops, this reader says so.
///
/// **Source**: quiz handbook 3.1.
public struct GiftReader {
  private let hint: ReadingHint
  private let name: String
  private var topic = ""
  private var reading = ImportReading(format: QuestionFormat.gift.rawValue)

  private init(name: String, hint: ReadingHint) {
    self.name = name
    self.hint = hint
  }

  /// Reads a file.
  public static func read(
    _ bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
  ) -> ImportReading {
    let text: FormatText
    do {
      text = try FormatText(bytes, encoding: hint.encoding)
    } catch {
      return error.reading(.gift)
    }
    var reader = GiftReader(name: name, hint: hint)
    for block in GiftBlock.blocks(text.lines) { reader.read(block) }
    return reader.reading
  }

  private mutating func read(_ block: GiftBlock) {
    let place = RowPlace(row: block.line)
    guard !block.lines.isEmpty else {
      let tags = block.values(of: "id") + block.values(of: "tag")
      if !tags.isEmpty {
        reading.notices.append(
          Verdict(.leftOut, "line \(block.line): \(tags.joined(separator: ", "))"))
      }
      return
    }
    guard block.bytes <= ReadingLimits.blockBytesMax else {
      let verdict = Verdict(.tooLong, "\(block.bytes) > \(ReadingLimits.blockBytesMax) bytes")
      return reading.rows.append(RowVerdict(place: place, verdicts: [verdict]))
    }
    if block.lines[0].hasPrefix("$CATEGORY:") { return setCategory(block) }
    var making = DraftMaking(source: "\(name):\(block.line)", hint: hint)
    making.draft.topic = topic
    for tag in block.values(of: "tag") where !making.tags.take(tag) {
      making.say(.leftOut, "tag \(tag)")
    }
    if block.hasCommentInBraces { making.say(.repaired, "// inside { }") }
    var question = GiftQuestion(making)
    reading.rows.append(question.row(of: block.text, at: place))
  }

  /// A category takes the rest of its block with it: a question there would be lost.
  private mutating func setCategory(_ block: GiftBlock) {
    topic = CategoryPath.topic(String(block.lines[0].dropFirst("$CATEGORY:".utf8.count)))
    guard block.lines.count > 1 else { return }
    let verdict = Verdict(.formatBroken, "$CATEGORY + \(block.lines[1])")
    reading.rows.append(RowVerdict(place: RowPlace(row: block.line + 1), verdicts: [verdict]))
  }
}

/// Moodle's path of categories.
enum CategoryPath {
  /// The last level, as the topic; `//` is a slash, and Moodle's own top levels say nothing.
  static func topic(_ path: String) -> String {
    var levels: [String] = [""]
    var rest = path.trimmingBlanks()[...]
    while let next = rest.first {
      rest = rest.dropFirst()
      if next != "/" {
        levels[levels.count - 1].append(next)
      } else if rest.first == "/" {
        levels[levels.count - 1].append("/")
        rest = rest.dropFirst()
      } else {
        levels.append("")
      }
    }
    let names = levels.map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    guard let last = names.last, !(last.hasPrefix("$") && last.hasSuffix("$")), last != "top"
    else { return "" }
    return last
  }
}
