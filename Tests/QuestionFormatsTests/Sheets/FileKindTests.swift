import Questions
import Testing

@testable import QuestionFormats

/// Files that are not what their names say, and files made to do harm.
struct FileKindTests {
  private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func ole(_ stream: String) -> [UInt8] {
    container + [UInt8](repeating: 0, count: 504) + stream.utf8.flatMap { [$0, 0] } + [0, 0]
  }

  static let files: [(name: String, bytes: [UInt8], reason: String)] = [
    ("encrypted", ole("EncryptedPackage"), "WORKBOOK_ENCRYPTED"),
    ("xls", ole("Workbook"), "WORKBOOK_XLS"),
    ("doc", ole("WordDocument"), "DOCUMENT_DOC"), ("ole", ole("Other"), "CONTAINER_UNKNOWN"),
    ("html", Array("\u{FEFF}<HTML><table><tr><td>题干</td></tr></table></HTML>".utf8), "FILE_HTML"),
    (
      "xml2003",
      Array(
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
          .utf8),
      "WORKBOOK_XML_2003"
    ),
    ("pdf", Array("%PDF-1.4".utf8), "FILE_FOREIGN"), ("rar", Array("Rar!".utf8), "FILE_FOREIGN"),
    ("empty", [], "FILE_EMPTY"), ("cut zip", [0x50, 0x4B, 3, 4, 0, 0], "WORKBOOK_DAMAGED"),
  ]

  @Test("each kind of file that is no XLSX is named for what it is", arguments: files)
  func kinds(_ file: (name: String, bytes: [UInt8], reason: String)) {
    let reading = BankFile.read(file.bytes, named: "题库.xlsx").reading
    #expect(reading.rows.isEmpty)
    #expect(reading.notices.map(\.code) == [.formatBroken])
    #expect(reading.holdsNotice(file.reason))
  }

  @Test("a ZIP that is neither workbook nor document says so")
  func otherZip() throws {
    let file = try ZipFixture.file([(name: "a.txt", text: "x")])
    #expect(BankFile.read(file, named: "a.xlsx").reading.holdsNotice("NOT_A_WORKBOOK"))
  }

  private func parts(sheet: String) -> [(name: String, text: String)] {
    var fixture = WorkbookFixture(rows: [["题型", "题干", "答案"], ["判断", "一", "对"]])
    return fixture.parts().map { part in
      part.name.hasSuffix("sheet1.xml") ? (name: part.name, text: sheet) : part
    }
  }

  @Test("a part that inflates too far stops the reading")
  func bomb() throws {
    let sheet = "<worksheet><sheetData>" + String(repeating: " ", count: 8_000_000)
    let reading = BankFile.read(try ZipFixture.file(parts(sheet: sheet)), named: "a.xlsx").reading
    #expect(reading.holdsNotice("WORKBOOK_INFLATES_TOO_FAR"))
  }

  @Test("a container with too many entries is not opened")
  func entries() throws {
    let many = (0...WorkbookLimits.entriesMax).map { (name: "e\($0)", text: "") }
    let reading = BankFile.read(try ZipFixture.file(many), named: "a.xlsx").reading
    #expect(reading.holdsNotice("WORKBOOK_TOO_MANY_ENTRIES"))
  }

  @Test("entities and document types are refused before they expand")
  func entities() throws {
    var lines = "<!ENTITY a \"aaaaaaaaaa\">"
    for letter in ["b", "c", "d", "e", "f", "g"] {
      let before = String(Unicode.Scalar(Array(letter.utf8)[0] - 1))
      lines += "<!ENTITY \(letter) \"" + String(repeating: "&\(before);", count: 10) + "\">"
    }
    let sheet =
      "<!DOCTYPE x [\(lines)]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&g;</t>"
      + "</is></c></row></sheetData></worksheet>"
    let reading = BankFile.read(try ZipFixture.file(parts(sheet: sheet)), named: "a.xlsx").reading
    #expect(reading.holdsNotice("WORKBOOK_DOCUMENT_TYPE"))
    let outside =
      "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><worksheet>&f;</worksheet>"
    let other = BankFile.read(try ZipFixture.file(parts(sheet: outside)), named: "a.xlsx").reading
    #expect(other.holdsNotice("WORKBOOK_DOCUMENT_TYPE"))
  }

  @Test("deep nesting, cut XML and wrong references end in a notice or a verdict")
  func damaged() throws {
    let deep = String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
    let reading = BankFile.read(try ZipFixture.file(parts(sheet: deep)), named: "a.xlsx").reading
    #expect(reading.holdsNotice("WORKBOOK_TOO_DEEP"))
    let cut = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\""
    #expect(
      BankFile.read(try ZipFixture.file(parts(sheet: cut)), named: "a.xlsx").reading
        .holdsNotice("WORKBOOK_DAMAGED"))
    let wrong =
      "<worksheet><sheetData><row r=\"-5\"><c r=\"ZZZZ9999999\" t=\"s\"><v>99</v></c>"
      + "<c t=\"s\"><v>-1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A9:A1048576\"/>"
      + "</mergeCells></worksheet>"
    let other = BankFile.read(try ZipFixture.file(parts(sheet: wrong)), named: "a.xlsx").reading
    #expect(other.rows.isEmpty)
    #expect(!other.notices.isEmpty)
  }
}
