import QuestionFormats
import Testing
import Vocabulary

/// Reading of a file that was written for the test.
struct PastFile {
  var rows: [PastCaseRow] = []
  var rejected: [(line: Int, code: String)] = []
  var notices: [String] = []

  /// Reads a file in pieces of some bytes.
  init(
    _ source: PastCaseSource, _ bytes: [UInt8], pieces: Int = 7, codes: PastCodeList? = nil,
    definition: PastDefinition? = nil
  ) throws(PastCaseRefusal) {
    var reader = PastCaseReader(
      source, codes: codes, definition: definition, today: LegalDay(dayNumber: 20_781))
    var start = 0
    while start < bytes.count {
      let end = min(start + pieces, bytes.count)
      take(try reader.read(Array(bytes[start..<end])))
      start = end
    }
    take(try reader.finish())
    notices = reader.notices.map { "\($0.code) \($0.detail)" }
  }

  init(_ source: PastCaseSource, _ text: String, codes: PastCodeList? = nil) throws(PastCaseRefusal)
  {
    try self.init(source, Array(text.utf8), codes: codes)
  }

  private mutating func take(_ readings: [PastCaseReading]) {
    for reading in readings {
      switch reading {
      case .row(let row): rows.append(row)
      case .rejected(let line, let verdict): rejected.append((line, verdict.code))
      }
    }
  }
}

@Suite("Files of historical cases")
struct PastCaseReaderTests {
  static let head = "编号,日期,时间,单位,地点,事故类别,死亡,重伤,直接经济损失（万元）,经过,天气\n"

  @Test("of our own columns: figures exact or open, full width or half, unknown columns kept")
  func own() throws {
    let file = try PastFile(
      .csv,
      Self.head + "A-1,2019/5/6,7:05,甲矿,斜井,车辆伤害,2+,0,120.5,\"断绳，\"\"跑车\"\"\n两人死亡\",雨\n"
        + "A-2,2019年12月31日,,乙厂,,,,,,坠落,\n")
    #expect(file.rejected.isEmpty && file.rows.count == 2)
    let first = try #require(file.rows.first)
    #expect(first.caseKey == "A-1" && first.kind == .accident && first.line == 2)
    #expect(first.facts.day == "2019-05-06" && first.facts.time == "07:05")
    #expect(first.facts.deaths == PastFigure(least: 2, isExact: false))
    #expect(first.facts.severe == PastFigure(least: 0, isExact: true))
    #expect(first.facts.lossFen == PastFigure(least: 120_500_000, isExact: true))
    #expect(first.facts.course == "断绳，\"跑车\"\n两人死亡")
    #expect(first.fields.contains { $0.column == "事故类别" && $0.isCode && $0.value == "车辆伤害" })
    #expect(first.fields.contains { $0.column == "天气" && $0.value == "雨" && !$0.isCode })
    #expect(file.notices == ["COLUMN_UNKNOWN 天气"])
    #expect(file.rows[1].facts.deaths == nil && file.rows[1].line == 4)
  }

  @Test("in GB18030 read as in UTF-8, whatever the size of the pieces", arguments: [1, 2, 3, 4096])
  func encodings(pieces: Int) throws {
    // 编号,日期,经过 / A-1,2019-05-06,坠落
    let gb: [UInt8] =
      [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC8, 0xD5, 0xC6, 0xDA, 0x2C, 0xBE, 0xAD, 0xB9, 0xFD, 0x0A]
      + Array("A-1,2019-05-06,".utf8) + [0xD7, 0xB9, 0xC2, 0xE4, 0x0A]
    let utf8 = Array("编号,日期,经过\nA-1,2019-05-06,坠落\n".utf8)
    for bytes in [gb, utf8, [0xEF, 0xBB, 0xBF] + utf8] {
      let file = try PastFile(.csv, bytes, pieces: pieces)
      #expect(file.rows.map(\.facts.course) == ["坠落"])
    }
  }

  /// Row, and the code it is refused with.
  static let broken: [(String, String)] = [
    (",2019-05-06,,,,,,,,坠落,", "PAST_KEY_MISSING"), ("A-1,,,,,,,,,坠落,", "DAY_MISSING"),
    ("A-1,昨天,,,,,,,,坠落,", "DAY_FORM"), ("A-1,2019-02-30,,,,,,,,坠落,", "DAY_IMPOSSIBLE"),
    ("A-1,2199-01-01,,,,,,,,坠落,", "DAY_IN_FUTURE"),
    ("A-1,2019-05-06,,,,,三,,,坠落,", "NUMBER_FORM"), ("A-1,2019-05-06,,,,,-1,,,坠落,", "NUMBER_FORM"),
    ("A-1,2019-05-06,,,,,,,一百,坠落,", "NUMBER_FORM"), ("A-1,2019-05-06,坠落", "CELL_COUNT"),
    ("A-1,2019-05-06,,,,,,,,坠\0落,", "CHARACTER_FORBIDDEN"),
    ("A-1,2019-05-06,,,,,,,,\"坠落\"x,", "QUOTE_MALFORMED"),
    ("A-1,2019-05-06,,,,,,,,\"坠落,", "QUOTE_NOT_CLOSED"),
    ("A-1,2019-05-06,,,,,,,,\(String(repeating: "落", count: 30_000)),", "CELL_TOO_LONG"),
  ]

  @Test("refuse a broken row by itself, with its line and reason", arguments: broken)
  func rows(row: String, code: String) throws {
    let good = "A-0,2019-05-06,,,,,,,,坠落,\n"
    let file = try PastFile(.csv, Self.head + good + row + "\n")
    #expect(file.rows.map(\.caseKey) == ["A-0"])
    #expect(file.rejected.map(\.code) == [code] && file.rejected.first?.line == 3)
  }

  @Test("refuse a second row of a key, and bytes that are no UTF-8, one by one")
  func twice() throws {
    let file = try PastFile(.csv, "编号,日期,经过\nA-1,2019-05-06,甲\nA-1,2019-05-06,乙\n")
    #expect(file.rows.map(\.facts.course) == ["甲"])
    #expect(file.rejected.map(\.code) == ["DUPLICATE_IN_FILE"])
    let head = Array("编号,日期,经过\nA-1,2019-05-06,".utf8) + Array(repeating: 0x61, count: 5_000)
    let bad = try PastFile(.csv, head + Array("\nA-2,2019-05-06,".utf8) + [0xFF, 0xFE, 0x0A])
    #expect(bad.rows.map(\.caseKey) == ["A-1"])
    #expect(bad.rejected.map(\.code) == ["ENCODING_MALFORMED"])
  }

  @Test("a time that is none is a note, and the row stays")
  func time() throws {
    let file = try PastFile(.csv, "编号,日期,时间,经过\nA-1,2019-05-06,25:00,甲\n")
    #expect(file.rows.first?.facts.time == "" && file.rejected.isEmpty)
    #expect(file.rows.first?.notes == [PastCaseVerdict("TIME_FORM", "25:00")])
  }

  /// A file that cannot be read, and the reason.
  static let files: [([UInt8], String)] = [
    ([], "FILE_EMPTY"), ([0xEF, 0xBB, 0xBF], "FILE_EMPTY"), (Array("\n\n".utf8), "FILE_EMPTY"),
    ([0x50, 0x4B, 3, 4], "FILE_NOT_TEXT"), ([0xD0, 0xCF, 0x11, 0xE0], "FILE_NOT_TEXT"),
    (Array("编号,日期\0,经过\n".utf8), "FILE_NOT_TEXT"), (Array("编号,日期\n".utf8), "COLUMNS_MISSING"),
    (Array("编号，日期，经过\n".utf8), "COLUMNS_MISSING"),
    (Array("编号,日期,经过,日期\n".utf8), "COLUMN_TWICE"),
    ([0xFF, 0xFE, 0x16, 0x7F], "ENCODING_UNSUPPORTED"),
    (Array(repeating: 0x61, count: 300_000), "COLUMNS_MISSING"),
  ]

  @Test("that cannot be read at all say why", arguments: files)
  func refused(bytes: [UInt8], reason: String) {
    do {
      let file = try PastFile(.csv, bytes, pieces: 4096)
      Issue.record("read as \(file.rows.count) rows")
    } catch {
      #expect(error.reason == reason)
    }
  }

  @Test(
    "a header alone is a file without rows, and every separator is found",
    arguments: [",", "|", "\t", ";"])
  func separators(separator: String) throws {
    let head = ["编号", "日期", "经过"].joined(separator: separator) + "\n"
    #expect(try PastFile(.csv, head).rows.isEmpty)
    let row = ["A-1", "2019-05-06", "坠落"].joined(separator: separator)
    #expect(try PastFile(.csv, head + row).rows.map(\.facts.course) == ["坠落"])
  }

  @Test("one endless line costs its limit and not the file")
  func endless() throws {
    let long = Array(repeating: UInt8(ascii: "x"), count: 2 << 20)
    let bytes =
      Array("编号,日期,经过\nA-1,2019-05-06,甲\n".utf8) + long + Array("\nA-2,2019-05-06,乙\n".utf8)
    let file = try PastFile(.csv, bytes, pieces: 65_536)
    #expect(file.rows.map(\.caseKey) == ["A-1", "A-2"])
    #expect(file.rejected.map(\.code) == ["CELL_TOO_LONG"])
  }
}
