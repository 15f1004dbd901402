public import Vocabulary

/// Formats that questions are read from, told by content.
public enum QuestionFormat: String, Sendable, Hashable, CaseIterable {
  /// Moodle's text format.
  case gift
  /// Plain text with `ANSWER:` lines.
  case aiken
  /// Moodle's XML.
  case moodleXML = "moodle-xml"
  /// IMS QTI 2.x or 3 items.
  case qti
  /// Anlan's own bank files.
  case anlanJSON = "anlan-json"
  /// Excel workbooks of the families A to G.
  case workbook = "xlsx"
  /// Delimited text of the same families.
  case delimited = "csv"
  /// Questions one under the other, in text or DOCX.
  case blocks = "txt"
}

/// What the person who imports knows and the file does not say.
public struct ReadingHint: Sendable, Hashable {
  /// The format; nil to find it by content.
  public var format: QuestionFormat?
  /// The encoding of a text file; nil to take UTF-8 and nothing else.
  public var encoding: TextEncoding?
  /// Sector of questions whose file names none.
  public var sector: String
  /// Posts of questions whose file names none.
  public var posts: [String]

  /// Makes a hint.
  public init(
    format: QuestionFormat? = nil, encoding: TextEncoding? = nil, sector: String = "",
    posts: [String] = []
  ) {
    self.format = format
    self.encoding = encoding
    self.sector = sector
    self.posts = posts
  }
}

/// How much a reader takes.
///
/// **Source**: quiz handbook 3.3 for the first two; the others [D].
public enum ReadingLimits {
  /// Bytes of a file, inclusive.
  public static let fileBytesMax = 67_108_864
  /// Depth of nesting, inclusive.
  public static let depthMax = 64
  /// Bytes of one block or question of a text file, inclusive.
  public static let blockBytesMax = 1_048_576
  /// Bytes of a picture after decoding, inclusive.
  public static let pictureBytesMax = 8_388_608
  /// Nodes of one question of an XML file, inclusive.
  public static let nodesMax = 20_000
}
