import Questions
import Testing

@testable import QuestionFormats

/// Damaged files never stop the program, and never lose a row without a word.
struct MutationTests {
  /// SplitMix64: the same damage in every run.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let pieces = [
    "<", ">", "&", "\"", "<![CDATA[", "]]>", "<!--", "&#0;", "&#x10FFFF;", "&lt;", "\u{0}", "**",
    "A.", "B、",
    "|", "\t", "\n", ",", ";", "答案", "题干", "题型", "1.", "（", "）", "\u{FEFF}", "\u{FFFD}", "😀",
    "e308", "-1",
    "999999999999999999999", "=", "'", "<row>", "</c>", "r=\"A1\"", "r=\"ZZZ9\"", "t=\"s\"",
    "t=\"e\"", "<v>",
    "<mergeCell ref=\"A1:XFD1048576\"/>", "单选题", "对", "ＡＢ", "\r", "\\", "/", "0/1",
  ]

  static func mutate(_ bytes: [UInt8], with random: inout Seeded) -> [UInt8] {
    var result = bytes
    for _ in 0...Int.random(in: 0...4, using: &random) where !result.isEmpty {
      let place = Int.random(in: 0..<result.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: result[place] = UInt8.random(in: 0...255, using: &random)
      case 1: result.remove(at: place)
      case 2:
        result.removeSubrange(
          place..<min(place + Int.random(in: 1...40, using: &random), result.count))
      case 3:
        let end = min(place + Int.random(in: 1...60, using: &random), result.count)
        result.insert(
          contentsOf: Array(result[place..<end]),
          at: Int.random(in: 0...result.count, using: &random))
      case 4: result.removeSubrange(place...)
      default:
        let piece = pieces.randomElement(using: &random) ?? "<"
        result.insert(contentsOf: Array(piece.utf8), at: place)
      }
    }
    return result
  }

  static func workbook() -> [(name: String, bytes: [UInt8])] {
    var sheet = FixtureSheet(rows: [
      ["安全题库"], ["题型", "题干", "选项", "选项A", "选项B", "答案", "解析", "图片"],
      ["单选题", "1.题目", "**A.甲**B.乙C.丙", .empty, .empty, "A", .number("45293", style: 1), "a.png"],
      [.empty, "二", .empty, "甲", .rich("<r><t>乙</t></r><rPh><t>x</t></rPh>"), "B", .empty, .empty],
      [
        "判断", "三", .empty, .empty, .empty, .raw(attributes: "t=\"b\"", inside: "<v>1</v>"), .empty,
        .empty,
      ],
    ])
    sheet.tail = "<mergeCells><mergeCell ref=\"A3:A4\"/></mergeCells>"
    var fixture = WorkbookFixture([sheet])
    fixture.formats = ["m\"月\"d\"日\""]
    return fixture.parts().map { (name: $0.name, bytes: Array($0.text.utf8)) }
  }

  @Test("8,000 workbooks with damaged parts and 2,000 damaged containers are read or refused")
  func workbooks() throws {
    var random = Seeded(state: 20_261_124)
    let parts = Self.workbook()
    var readable = 0
    for _ in 0..<8000 {
      var damaged = parts
      let index = Int.random(in: 0..<parts.count, using: &random)
      damaged[index].bytes = Self.mutate(parts[index].bytes, with: &random)
      let reading = BankFile.read(try ZipFixture.file(damaged), named: "a.xlsx").reading
      #expect(!reading.rows.isEmpty || !reading.notices.isEmpty)
      if !reading.drafts.isEmpty { readable += 1 }
    }
    #expect(readable > 500)
    let whole = try ZipFixture.file(parts)
    for _ in 0..<2000 {
      let reading = BankFile.read(Self.mutate(whole, with: &random), named: "a.xlsx").reading
      #expect(!reading.rows.isEmpty || !reading.notices.isEmpty)
    }
  }

  @Test("10,000 damaged texts are read or refused, delimited or in blocks")
  func texts() {
    var random = Seeded(state: 7)
    let csv = Array(DelimitedTests.csv(DelimitedTests.rows, ",").utf8)
    let blocks = Array(
      "一、单选题\n1.题目（B）\nA.甲 B.乙\n答案：B\n解析：因为\n二、判断题\n2.题目（√）\n3.题\n参考答案\n1-3 AB√\n".utf8)
    let wide: [UInt8] =
      [0xFF, 0xFE]
      + DelimitedTests.csv(DelimitedTests.rows, "\t").utf16
      .flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for index in 0..<10_000 {
      let source = [csv, blocks, wide][index % 3]
      let reading = BankFile.read(Self.mutate(source, with: &random), named: "a.txt").reading
      #expect(!reading.rows.isEmpty || !reading.notices.isEmpty)
    }
  }

  @Test("5,000 random option texts keep every letter that is no separator")
  func splitter() {
    var random = Seeded(state: 99)
    let alphabet = Array("ABCDEabc.、:：*#|（）() \n甲乙丙丁0123tVA")
    for _ in 0..<5000 {
      let length = Int.random(in: 0...40, using: &random)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? "甲" })
      let split = OptionSplitter.split(text)
      let kept = split.options.map(\.text).joined()
      for letter in ["甲", "乙", "丙", "丁", "0", "1", "2", "3"] as [Character] {
        #expect(kept.filter { $0 == letter }.count == text.filter { $0 == letter }.count, "\(text)")
      }
    }
  }
}
