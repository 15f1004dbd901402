import Contracts
import Crypto
import QuestionFormats
import Questions
import Vocabulary

/// A file of questions as a reader found it, and the bank that it is for.
struct QuestionFile: Sendable {
  /// Name without its folder.
  let name: String
  /// SHA-256 of its bytes.
  let sha256: [UInt8]
  /// What the reader found.
  let reading: ImportReading
  /// Bytes of pictures by their hash.
  let pictures: [[UInt8]: [UInt8]]
  /// Code, title and sector of the bank.
  let head: BankHead
  /// Stems by place, for people.
  let stems: [String: String]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Path, or `-`.
  ///   - asked: What the command line says about the bank; it goes before what the file says.
  ///   - hint: What the command line says about the file.
  /// - Throws: `Complaint` if it cannot be read, or names no bank.
  init(
    _ path: String, asked: BankHead, hint: ReadingHint, session: Session
  ) throws {
    let input = try InputFile(path, session: session)
    defer { input.close() }
    let bytes = try input.bytes()
    name = path == "-" ? "-" : String(path.split(separator: "/").last ?? "-")
    sha256 = Array(SHA256.hash(data: bytes))
    let file = readQuestionFile(bytes: bytes, name: name, hint: hint)
    reading = file.reading
    pictures = file.media
    stems = Dictionary(
      reading.rows.map { (ImportPlace($0.place).text, $0.draft?.stem ?? "") },
      uniquingKeysWith: { first, _ in first })
    head = asked.completed(by: BankHead(json: bytes))
    guard !head.code.isEmpty else {
      throw Complaint(
        BankText.bankNeeded.with(path), tries: ["anlan bank list"], outcome: .usage)
    }
  }
}

/// Code, title and sector of a bank, as far as they are said.
struct BankHead: Sendable, Hashable {
  var code = ""
  var title = ""
  var sector = ""

  /// What the command line says.
  init(code: String, title: String, sector: String) {
    self.code = code
    self.title = title
    self.sector = sector
  }

  /// What a bank in Anlan's JSON says; nothing for any other file.
  init(json bytes: [UInt8]) {
    let first = bytes.first { ![0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF].contains($0) }
    guard first == UInt8(ascii: "{"), let text = String(validating: bytes, as: UTF8.self),
      let value = try? JSONValue.reading(text)
    else { return }
    code = value["bank"]?.string ?? ""
    title = value["title"]?.string ?? ""
    sector = value["sector"]?.string ?? ""
  }

  /// This, with what it does not say taken from another.
  func completed(by other: BankHead) -> BankHead {
    BankHead(
      code: code.isEmpty ? other.code : code, title: title.isEmpty ? other.title : title,
      sector: sector.isEmpty ? other.sector : sector)
  }
}
