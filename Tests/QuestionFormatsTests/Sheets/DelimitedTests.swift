import Questions
import Testing

@testable import QuestionFormats

/// Banks as CSV, in the encodings and with the separators that programs here write.
struct DelimitedTests {
  static let rows: [[String]] = [
    ["题型", "题干", "选项A", "选项B", "选项C", "答案", "解析"],
    ["单选题", "瓦斯浓度，超限时应", "撤人", "继续\n作业", "报告\"领导\"", "A", "因为"],
    ["判断题", "井下可以吸烟。", "", "", "", "错", ""], ["多选题", "下列有", "甲", "乙", "丙", "A,C", ""],
  ]

  static func csv(_ rows: [[String]], _ separator: String) -> String {
    rows.map { row in
      row.map { cell in
        let needsQuotes = cell.contains(separator) || cell.contains("\n") || cell.contains("\"")
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: separator)
    }.joined(separator: "\r\n") + "\r\n"
  }

  private func expectRows(_ reading: ImportReading) {
    #expect(reading.drafts.map(\.kind) == [.single, .judge, .multiple])
    #expect(reading.drafts.first?.stem == "瓦斯浓度，超限时应")
    #expect(reading.drafts.first?.options.map(\.text) == ["撤人", "继续作业", "报告\"领导\""])
    #expect(reading.drafts.last?.answer == .options(["A", "C"]))
    #expect(reading.rows.map(\.place.row) == [2, 4, 5])
  }

  @Test("any usual separator is found", arguments: [",", ";", "\t", "|"])
  func separators(_ separator: String) { expectRows(Readings.text(Self.csv(Self.rows, separator))) }

  @Test("Excel's own line about the separator is obeyed")
  func declared() {
    let reading = Readings.text("sep=;\r\n" + Self.csv(Self.rows, ";"))
    #expect(reading.drafts.count == 3)
    #expect(reading.rows.first?.place.row == 3)
  }

  static let encodingNames: [String] = [
    "utf-8", "utf-8 bom", "utf-16le", "utf-16be", "utf-16le bare",
  ]

  @Test("UTF-8 and UTF-16 are read with and without a mark", arguments: encodingNames)
  func encodings(_ name: String) {
    let text = Self.csv(Self.rows, "\t")
    let bytes: [UInt8] =
      switch name {
      case "utf-8": Array(text.utf8)
      case "utf-8 bom": [0xEF, 0xBB, 0xBF] + text.utf8
      case "utf-16be": [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      case "utf-16le": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      default: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      }
    expectRows(BankFile.read(bytes, named: "a.csv").reading)
  }

  @Test("GB18030, which Excel writes here, is read")
  func gb18030() {
    // 题型,题干,答案 / 判断,安全,对 in GB18030.
    let bytes: [UInt8] = [
      0xCC, 0xE2, 0xD0, 0xCD, 0x2C, 0xCC, 0xE2, 0xB8, 0xC9, 0x2C, 0xB4, 0xF0, 0xB0, 0xB8, 0x0D,
      0x0A,
      0xC5, 0xD0, 0xB6, 0xCF, 0x2C, 0xB0, 0xB2, 0xC8, 0xAB, 0x2C, 0xB6, 0xD4, 0x0D, 0x0A,
    ]
    let reading = BankFile.read(bytes, named: "a.csv").reading
    #expect(reading.drafts.map(\.stem) == ["安全"])
    #expect(reading.drafts.map(\.answer) == [.judge(true)])
    let broken = BankFile.read(bytes + [0xFF, 0xFF], named: "a.csv").reading
    #expect(broken.holdsNotice("ENCODING_MALFORMED"))
  }

  @Test("a key without quotes that fills several columns is put together, and told")
  func shiftedKey() {
    let reading = Readings.text(
      """
      题型,题干,选项A,选项B,选项C,答案,解析,难度
      多选题,一,甲,乙,丙,A,B,C,因为,3
      多选题,二,甲,乙,丙,"A,C",因为,3
      单选题,三,甲,乙,丙,A,因为,3
      多选题,四,甲,乙,丙,B,C
      """)
    #expect(
      reading.drafts.map(\.answer) == [
        .options(["A", "B", "C"]), .options(["A", "C"]), .options(["A"]), .options(["B", "C"]),
      ])
    #expect(reading.drafts.map(\.explanation) == ["因为", "因为", "因为", ""])
    #expect(reading.drafts.map(\.difficulty) == [3, 3, 3, 2])
    #expect(reading.rows.map { $0.codes.contains(.repaired) } == [true, false, false, true])
  }

  @Test("a shifted key before the options moves them back")
  func shiftedBeforeOptions() {
    let reading = Readings.text("题型,题干,答案,选项A,选项B,选项C\n多选,一,A,C,甲,乙,丙\n")
    #expect(reading.drafts.first?.answer == .options(["A", "C"]))
    #expect(reading.drafts.first?.options.map(\.text) == ["甲", "乙", "丙"])
  }

  static let writtenKeys: [String] = ["A;C", "A|C", "A、C", "AC", "\"A,C\"", "甲、丙"]

  @Test("keys in every separator are read", arguments: writtenKeys)
  func keySeparators(_ key: String) {
    let reading = Readings.text("题型,题干,选项A,选项B,选项C,答案\n多选,一,甲,乙,丙,\(key)\n")
    #expect(reading.drafts.first?.answer == .options(["A", "C"]))
  }

  static let neutralTexts: [String] = [
    "=1+1", "+8", "-5℃", "@x", "'=1", "''-1", "'普通", "\tx", "－5", "普通",
  ]

  @Test(
    "a cell that would run as a formula is made harmless and comes back", arguments: neutralTexts)
  func neutralised(_ text: String) {
    let written = NeutralText.neutralised(text)
    #expect(!["=", "+", "-", "@", "\t", "－"].contains(written.prefix(1)))
    #expect(NeutralText.restored(written) == text)
  }

  @Test("a record that cannot be read is refused at its line, and the rest is read")
  func broken() {
    let long = String(repeating: "长", count: 50_000)
    let reading = Readings.text("题型,题干,答案\n判断,\(long),对\n判断,二,错\n判断,\"三")
    #expect(reading.rows.map(\.errors) == [[.formatBroken], [], [.formatBroken]])
    #expect(reading.rows.map(\.place.row) == [2, 3, 4])
  }

  @Test("numbers in a text file stay as they are written")
  func numbers() {
    let reading = Readings.text("题型,题干,选项A,选项B,选项C,答案\n单选,一,0.1,1.0,1e-3,1.0\n")
    #expect(reading.drafts.first?.options.map(\.text) == ["0.1", "1.0", "1e-3"])
    #expect(reading.drafts.first?.answer == .options(["B"]))
  }
}
