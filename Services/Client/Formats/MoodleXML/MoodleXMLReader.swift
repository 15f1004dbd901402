public import Questions
import Vocabulary

/// Reads Moodle's XML.
///
/// Every `<question>` becomes a row, except those that only set the category. Kinds that Anlan has no
/// use for are refused by their name. A file that breaks in the middle keeps what came before.
///
/// **Source**: quiz handbook 3.3.
public struct MoodleXMLReader {
  private let hint: ReadingHint
  private let name: String
  private var topic = ""
  /// Numbers of questions by category: Moodle drops a second one silently.
  private var numbers: Set<String> = []
  private var reading = ImportReading(format: QuestionFormat.moodleXML.rawValue)

  private init(name: String, hint: ReadingHint) {
    self.name = name
    self.hint = hint
  }

  /// Reads a file.
  public static func read(
    _ bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
  ) -> ImportReading {
    var reader = MoodleXMLReader(name: name, hint: hint)
    do {
      try reader.readAll(XMLStream(bytes))
    } catch {
      let verdict = Verdict(error.code, error.detail)
      reader.reading.rows.append(
        RowVerdict(place: RowPlace(row: error.line), verdicts: [verdict]))
      reader.reading.notices.append(verdict)
    }
    return reader.reading
  }

  private mutating func readAll(_ stream: XMLStream) throws(XMLRefusal) {
    while try stream.advance() {
      guard stream.isStart else { continue }
      if stream.depth == 0 {
        guard stream.name == "quiz" else {
          throw XMLRefusal(line: stream.line, code: .formatBroken, detail: "<\(stream.name)>")
        }
        continue
      }
      guard stream.depth == 1 else { continue }
      let node = try stream.element()
      if node.name == "question" {
        read(node)
      } else {
        reading.notices.append(Verdict(.leftOut, "line \(node.line): <\(node.name)>"))
      }
    }
  }

  private mutating func read(_ node: XMLNode) {
    let type = (node.attributes["type"] ?? "").trimmingBlanks()
    if type == "category" {
      topic = CategoryPath.topic(node.first("category").map(Self.text) ?? "")
      return
    }
    var making = DraftMaking(source: "\(name):\(node.line)", hint: hint)
    making.draft.topic = topic
    for tag in node.first("tags")?.all("tag") ?? [] {
      let text = Self.text(tag)
      if !making.tags.take(text) { making.say(.leftOut, "tag \(text)") }
    }
    let number = node.first("idnumber").map(Self.text) ?? ""
    if !number.isEmpty, !numbers.insert(topic + "\u{1F}" + number).inserted {
      making.say(.leftOut, "idnumber \(number)")
    }
    if Self.text(node.first("hidden") ?? XMLNode(name: "")) == "1" {
      making.say(.leftOut, "hidden")
    }
    var question = MoodleXMLQuestion(making, node)
    reading.rows.append(question.row(type: type, at: RowPlace(row: node.line)))
  }

  /// Trimmed text of an element that holds `<text>`, or of the element itself.
  static func text(_ node: XMLNode) -> String {
    (node.first("text") ?? node).ownText.trimmingBlanks()
  }
}
