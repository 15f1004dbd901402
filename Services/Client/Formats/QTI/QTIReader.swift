public import Questions
import Vocabulary

/// Reads IMS QTI items, version 2.x or 3: choices, inline choices and gaps of text.
///
/// Every item of a file becomes a row; an item with another interaction is refused by its name. A
/// test or a manifest by itself holds no item, and the file says so.
///
/// **Source**: quiz handbook 3.3; IMS QTI 2.2 and 3.0.
public struct QTIReader {
  private let hint: ReadingHint
  private let name: String
  private var reading = ImportReading(format: QuestionFormat.qti.rawValue)

  private init(name: String, hint: ReadingHint) {
    self.name = name
    self.hint = hint
  }

  /// Reads a file.
  public static func read(
    _ bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
  ) -> ImportReading {
    var reader = QTIReader(name: name, hint: hint)
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

  /// Roots of the files of a package.
  static let roots: Set<String> = [
    "assessmentItem", "assessmentTest", "manifest", "assessmentSection",
  ]

  private mutating func readAll(_ stream: XMLStream) throws(XMLRefusal) {
    var root = ""
    while try stream.advance() {
      guard stream.isStart else { continue }
      let element = QTIName.plain(stream.name)
      if stream.depth == 0 { root = element }
      guard element == "assessmentItem" else { continue }
      let node = QTIName.plain(try stream.element())
      var making = DraftMaking(source: "\(name):\(node.line)", hint: hint)
      making.draft.topic = ""
      var item = QTIItem(making, node)
      reading.rows.append(item.row(at: RowPlace(row: node.line)))
    }
    if reading.rows.isEmpty {
      throw XMLRefusal(line: 1, code: .formatBroken, detail: "<\(root)>: 0 assessmentItem")
    }
  }
}

/// Names of QTI 3 in the spelling of QTI 2.
enum QTIName {
  /// `qti-choice-interaction` as `choiceInteraction`.
  static func plain(_ name: String) -> String {
    var parts = name.split(separator: "-").map(String.init)
    if parts.first == "qti" { parts.removeFirst() }
    guard let first = parts.first else { return name }
    return parts.dropFirst().reduce(first) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }

  /// An element with all names in it in that spelling.
  static func plain(_ node: XMLNode) -> XMLNode {
    var result = XMLNode(name: plain(node.name), line: node.line)
    for (name, value) in node.attributes { result.attributes[plain(name)] = value }
    result.content = node.content.map { part in
      if case .element(let element) = part { .element(plain(element)) } else { part }
    }
    return result
  }
}
