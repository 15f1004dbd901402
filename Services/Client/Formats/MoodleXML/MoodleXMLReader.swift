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
  private var media: [[UInt8]: [UInt8]] = [:]
  private var reading = ImportReading(format: QuestionFormat.moodleXML.rawValue)

  private init(name: String, hint: ReadingHint) {
    self.name = name
    self.hint = hint
  }

  /// Reads a file.
  public static func read(
    _ bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
  ) -> ImportReading {
    file(bytes, name: name, hint: hint).reading
  }

  /// Reads a file with the bytes of its pictures.
  static func file(_ bytes: [UInt8], name: String, hint: ReadingHint) -> BankFileReading {
    var reader = MoodleXMLReader(name: name, hint: hint)
    do {
      try reader.readAll(XMLStream(bytes))
    } catch {
      if error.isSyntax { reader.keep(bytes, before: error.line) }
      let verdict = Verdict(error.code, error.detail)
      reader.reading.rows.append(
        RowVerdict(place: RowPlace(row: error.line), verdicts: [verdict]))
      reader.reading.notices.append(verdict)
    }
    return BankFileReading(reading: reader.reading, media: reader.media)
  }

  /// Ends of questions tried before a fault. [D]
  private static let endsTried = 8
  private static let end = Array("</question>".utf8)

  /// Reads the questions that were whole before a line at which the file breaks.
  private mutating func keep(_ bytes: [UInt8], before line: Int) {
    var lines = 0
    let last = bytes.firstIndex { byte in
      if byte == UInt8(ascii: "\n") { lines += 1 }
      return lines >= line
    }
    var prefix = bytes[..<(last ?? bytes.count)]
    for _ in 0..<Self.endsTried {
      guard let end = Self.lastEnd(in: prefix) else { return }
      prefix = bytes[..<end]
      var reader = MoodleXMLReader(name: name, hint: hint)
      let isWhole =
        (try? reader.readAll(XMLStream(Array(prefix) + Array("</quiz>".utf8)))) != nil
      if isWhole, reader.reading.rows.count >= reading.rows.count {
        media = reader.media
        reading = reader.reading
        return
      }
      prefix = prefix.dropLast(Self.end.count)
    }
  }

  /// Where the last question of some bytes ends.
  private static func lastEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.endIndex - end.count
    while index >= bytes.startIndex {
      if bytes[index] == end[0], bytes[index..<(index + end.count)].elementsEqual(end) {
        return index + end.count
      }
      index -= 1
    }
    return nil
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
    media.merge(question.pictures) { first, _ in first }
  }

  /// Trimmed text of an element that holds `<text>`, or of the element itself.
  static func text(_ node: XMLNode) -> String {
    (node.first("text") ?? node).ownText.trimmingBlanks()
  }
}
