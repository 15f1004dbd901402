import Testing
import Vocabulary

struct CSVReaderTests {
  private static let limits = CSVLimits(
    rowBytesMax: 65_536, fieldBytesMax: 16_000, fieldsMax: 64)

  private func read(_ text: String, chunk: Int = 1_000_000) -> [CSVRow] {
    let bytes = Array(text.utf8)
    var reader = CSVReader(limits: Self.limits)
    var rows: [CSVRow] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      rows += reader.read(Array(bytes[start..<min(start + chunk, bytes.count)]))
    }
    return rows + reader.finish()
  }

  private func texts(_ rows: [CSVRow]) -> [[String]] {
    rows.map { row in (0..<row.count).map { String(decoding: row[$0], as: UTF8.self) } }
  }

  static let files: [(String, [[String]])] = [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("\"a,b\",\"c\"\"d\"\r\n", [["a,b", "c\"d"]]),
    ("\"一\r\n二\",三\r\n", [["一\r\n二", "三"]]),
    ("\"一\n二\",三\n", [["一\n二", "三"]]),
    ("a,,\r\n,,\r\n", [["a", "", ""], ["", "", ""]]),
    ("\r\n\r\na\r\n\r\n", [["a"]]),
    ("a\"b,c\r\n", [["a\"b", "c"]]),
    ("\"\",\"\"\r\n", [["", ""]]),
    ("\"\"\"\"", [["\""]]),
    ("", []),
    ("a,", [["a", ""]]),
  ]

  @Test("fields are read by RFC 4180 in chunks of any size", arguments: files)
  func fields(text: String, expected: [[String]]) {
    for chunk in [1, 2, 3, 5, 1000] {
      let rows = read(text, chunk: chunk)
      #expect(texts(rows) == expected, "chunk \(chunk)")
      #expect(rows.allSatisfy { $0.fault == nil })
    }
  }

  @Test(
    "any ASCII character may separate fields",
    arguments: [";", "\t", "|"])
  func separators(_ separator: String) {
    var reader = CSVReader(separator: Array(separator.utf8)[0], limits: Self.limits)
    let text = ["a,b", "\"c\(separator)d\"", ""].joined(separator: separator) + "\n"
    #expect(texts(reader.read(Array(text.utf8))) == [["a,b", "c\(separator)d", ""]])
  }

  @Test("a row knows the line on which it begins, line ends in quotes counted")
  func lines() {
    for chunk in [1, 4, 1000] {
      let rows = read("h\r\n\"a\r\nb\r\nc\"\r\nd\r\n\r\ne\n", chunk: chunk)
      #expect(rows.map(\.line) == [1, 2, 5, 7])
    }
  }

  @Test(
    "a fault is told and the next row is read",
    arguments: [
      ("\"a\"b,c\r\nd\r\n", CSVFault.textAfterQuote, 2),
      (String(repeating: "a", count: 16_001) + ",b\r\nd\r\n", .fieldTooLong, 2),
      (String(repeating: "a,", count: 65) + "\r\nd\r\n", .tooManyFields, 2),
      (
        String(repeating: String(repeating: "a", count: 16_000) + ",", count: 5) + "\r\nd\r\n",
        .rowTooLong, 2
      ),
      ("x\r\n\"a\r\nb", .quoteNotClosed, 2),
    ])
  func faults(text: String, fault: CSVFault, count: Int) {
    for chunk in [7, 1000, 1_000_000] {
      let rows = read(text, chunk: chunk)
      #expect(rows.compactMap(\.fault) == [fault], "chunk \(chunk)")
      #expect(rows.count == count)
    }
  }

  @Test("limits let their last byte and field pass")
  func limits() {
    let longest = String(repeating: "a", count: 16_000)
    #expect(read(longest + ",b\r\n").first?.fault == nil)
    let widest = String(repeating: "a,", count: 63) + "a\r\n"
    #expect(read(widest).first?.count == 64)
    #expect(read(widest).first?.fault == nil)
  }

  @Test("a quote that is never closed costs one limit's worth of lines, not the file")
  func neverClosed() {
    let lines = (0..<20_000).map { "row\($0),b" }.joined(separator: "\r\n")
    let rows = read("h\r\n\"open\r\n" + lines + "\r\nlast,b\r\n", chunk: 4096)
    #expect(rows.compactMap(\.fault).count == 1)
    #expect(texts(rows.suffix(1)) == [["last", "b"]])
    #expect(rows.count > 15_000)
  }
}
