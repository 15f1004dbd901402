import Questions
import Testing

@testable import QuestionFormats

/// Files as strangers send them: every row that holds something has its verdict, and what can be
/// read is read.
struct UnseenFileTests {
  /// Rows that are neither accepted nor say why; there are never any.
  private static func silent(_ reading: ImportReading) -> [RowVerdict] {
    reading.rows.filter { $0.draft == nil && $0.verdicts.isEmpty }
  }

  /// Bytes in GB18030, from hexadecimal.
  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap { $0.hexDigitValue.map { UInt8($0) } }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  @Test("GB18030 with letters of four bytes, full-width keys and marks for right and wrong")
  func gb18030() {
    let reading = BankFile.read(Self.bytes(Self.gbFile), named: "瓦斯检查工.csv").reading
    #expect(reading.drafts.map(\.kind) == [.judge, .judge, .judge, .judge, .multiple])
    #expect(
      reading.drafts.map(\.answer) == [
        .judge(true), .judge(false), .judge(true), .judge(false), .options(["A", "B", "D"]),
      ])
    #expect(reading.drafts.last?.stem == "㐂字与𠮷字")
    #expect(Self.silent(reading).isEmpty)
  }

  /// 题型,题干,选项A…D,答案 with 对, 错, √, × and ＡＢＤ; written by another program.
  private static let gbFile =
    "cce2d0cd2ccce2b8c92cd1a1cfee412cd1a1cfee422cd1a1cfee432cd1a1cfee442cb4f0b0b80d0ac5d0b6cf2cd2"
    + "bb2c2c2c2c2cb6d40d0ac5d0b6cf2cb6fe2c2c2c2c2cb4ed0d0ac5d0b6cf2cc8fd2c2c2c2c2ca1cc0d0ac5d0b6cf"
    + "2ccbc42c2c2c2c2ca1c10d0ab6e0d1a12c8139ef31d7d6d3eb9534b235d7d62cbcd72cd2d22cb1fb2cb6a12ca3c1"
    + "a3c2a3c40d0a"

  @Test(
    "UTF-16 with a mark but half a letter at its end, or half a pair inside, loses no other row")
  func tornUTF16() {
    let text = "题型\t题干\t答案\r\n判断\t一\t对\r\n判断\t二\t错\r\n"
    let units = Array(text.utf16)
    var whole: [UInt8] = [0xFF, 0xFE]
    for unit in units { whole += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for tail: [UInt8] in [[0x41], [0x3D, 0xD8]] {
      let reading = BankFile.read(whole + tail, named: "a.txt").reading
      #expect(!reading.notices.isEmpty || reading.drafts.count >= 2, "\(reading.notices)")
    }
  }

  @Test("kinds and topics merged over rows, and a stem merged over columns")
  func merged() throws {
    let rows = [
      ["题型", "知识点", "题干", "", "选项A", "选项B", "答案"], ["判断题", "通风", "一", "", "", "", "对"],
      ["", "", "二", "", "", "", "×"], ["单选题", "瓦斯", "三", "", "甲", "乙", "Ｂ"],
      ["", "", "四", "", "甲", "乙", "A"],
    ]
    let tail =
      "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"B2:B3\"/>"
      + "<mergeCell ref=\"B4:B5\"/><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"C2:D2\"/></mergeCells>"
    let sheet = FixtureSheet(rows: rows.map { $0.map { .text($0) } }, tail: tail)
    let reading = BankFile.read(try WorkbookFixture([sheet]).file(), named: "a.xlsx").reading
    #expect(reading.drafts.map(\.kind) == [.judge, .judge, .single, .single])
    #expect(reading.drafts.map(\.topic) == ["通风", "通风", "瓦斯", "瓦斯"])
    #expect(reading.drafts.map(\.stem) == ["一", "二", "三", "四"])
  }

  @Test("a header of two rows, with its letters below one word for all options")
  func twoRowHeader() throws {
    for letters in [["A", "B", "C", "D"], ["选项A", "选项B", "选项C", "选项D"]] {
      let reading = try Readings.sheet([
        ["题型", "题干", "选项", "", "", "", "答案", "解析"],
        ["", "", letters[0], letters[1], letters[2], letters[3]],
        ["单选题", "一", "甲", "乙", "丙", "丁", "D", "因为"], ["判断题", "二", "", "", "", "", "√", ""],
        ["多选题", "三", "甲", "乙", "丙", "", "ABD、E", ""],
      ])
      #expect(reading.rows.map(\.place.row) == [3, 4, 5])
      #expect(reading.drafts.map(\.answer) == [.options(["D"]), .judge(true)])
      #expect(reading.drafts.first?.options.map(\.text) == ["甲", "乙", "丙", "丁"])
      #expect(reading.rows.last?.errors == [.answerOutOfRange])
    }
  }

  @Test("one option a column, all in one cell, and without labels, in one file")
  func mixedOptions() throws {
    let header = ["题型", "题干", "选项A", "选项B", "选项C", "选项D", "答案"]
    let reading = try Readings.sheet([
      header, ["单选", "一", "甲", "乙", "丙", "丁", "C"],
      ["单选", "二", "A.甲\nB.乙\nC.丙", "", "", "", "C"],
      ["单选", "三", "Ａ．甲　Ｂ．乙　Ｃ．丙", "", "", "", "Ｃ"],
      ["单选", "四", "A、甲", "B、乙", "C、丙", "", "c"], ["单选", "五", "甲 乙 丙", "", "", "", "C"],
    ])
    #expect(reading.drafts.count == 4)
    #expect(reading.drafts.allSatisfy { $0.answer == .options(["C"]) })
    #expect(reading.drafts.dropFirst().allSatisfy { $0.options.map(\.text) == ["甲", "乙", "丙"] })
    #expect(reading.rows.last?.errors.isEmpty == false, "one option is no choice")
  }

  static let keys: [(key: String, read: [String]?)] = [
    ("ABD、E", ["A", "B", "D", "E"]), ("ＡＢＤ、Ｅ", ["A", "B", "D", "E"]),
    ("A和C", ["A", "C"]), ("A，B；C", ["A", "B", "C"]), ("ab e", ["A", "B", "E"]),
    ("【答案】A、C。", ["A", "C"]), ("答案：ＡＣ", ["A", "C"]), ("A\nC", ["A", "C"]),
    ("A-D", nil), ("A~D", nil), ("A至D", nil), ("全选", nil), ("以上都对", nil), ("AB或CD", nil),
    ("①②", nil), ("12", nil), ("A，", ["A"]), ("　", nil),
  ]

  @Test(
    "a key is read as it is written, or refused; a range is never taken for its ends",
    arguments: keys)
  func key(_ row: (key: String, read: [String]?)) throws {
    let verdict = try Readings.flat("多选题", "题", ["甲", "乙", "丙", "丁", "戊"], row.key)
    if let read = row.read {
      #expect(verdict.keys == read, "\(verdict.verdicts)")
    } else {
      #expect(verdict.draft == nil && !verdict.errors.isEmpty, "\(verdict.keys)")
    }
  }

  @Test("a first question that says 必须 or 不超过 is a question, whatever columns there are")
  func firstQuestion() throws {
    for header in [["题目", "正确选项"], ["题干", "答案"], ["序号", "题干", "答案"]] {
      let rows = [("入井人员必须随身携带自救器。", "对"), ("瓦斯浓度不超过1.0%时，注意观察即可。", "×")]
      let reading = try Readings.sheet(
        [header]
          + rows.enumerated().map { index, row in
            (header.count == 3 ? ["\(index + 1)"] : []) + [row.0, row.1]
          }, named: "判断题.xlsx")
      #expect(reading.rows.map(\.place.row) == [2, 3], "\(header) \(reading.notices)")
    }
    let template = try Readings.sheet([
      ["题型", "题干", "选项A", "选项B", "答案"], ["必填", "请输入题干，不超过500字", "必填", "必填", "A"],
      ["单选", "必须先做什么？", "撤人", "断电", "A"],
    ])
    #expect(template.drafts.map(\.stem) == ["必须先做什么？"])
  }

  @Test("a lone stem that speaks of choosing is a refused question, not a heading")
  func loneStem() throws {
    let reading = try Readings.sheet([
      ["题型", "题干", "选项A", "选项B", "答案"], ["单选", "一", "甲", "乙", "A"],
      ["", "如何选择灭火器？", "", "", ""], ["", "下列情景中应当先判断什么（　）", "", "", ""],
      ["", "二、判断题（每题2分，共20分）", "", "", ""], ["", "三", "", "", "错"],
    ])
    #expect(reading.rows.map(\.place.row) == [2, 3, 4, 6])
    #expect(reading.rows.map(\.isRejected) == [false, true, true, false])
    #expect(reading.drafts.last?.kind == .judge)
  }

  @Test("formulas give their last value; without one, or with an error, the row says so")
  func formulas() throws {
    func formula(_ value: String?, _ attributes: String = "t=\"str\"") -> FixtureCell {
      .raw(
        attributes: attributes,
        inside: "<f>CONCAT(A1,B1)</f>" + (value.map { "<v>\($0)</v>" } ?? ""))
    }
    let rows: [[FixtureCell]] = [
      ["题型", "题干", "选项A", "选项B", "答案"],
      ["单选", formula("公式算出的题干"), "甲", "乙", formula("B")],
      ["单选", formula(nil), "甲", "乙", "A"], ["单选", "三", "甲", "乙", formula(nil)],
      ["单选", "四", "甲", "乙", formula("#N/A", "t=\"e\"")],
      ["判断", "五", .empty, .empty, formula("1", "t=\"b\"")],
    ]
    let reading = BankFile.read(
      try WorkbookFixture([FixtureSheet(rows: rows)]).file(), named: "a.xlsx"
    ).reading
    #expect(reading.rows.map(\.place.row) == [2, 3, 4, 5, 6])
    #expect(reading.rows.map(\.isRejected) == [false, true, true, true, false])
    #expect(reading.drafts.first?.stem == "公式算出的题干")
    #expect(Self.silent(reading).isEmpty)
  }

  @Test("merged ranges over the whole sheet do not fill it")
  func mergedBomb() throws {
    let rows: [[String]] = [["题型", "题干", "答案"], ["判断", "一", "对"]]
    let ranges = (0..<2_000).map { _ in "<mergeCell ref=\"A2:XFD1048576\"/>" }.joined()
    let sheet = FixtureSheet(
      rows: rows.map { $0.map { .text($0) } }, tail: "<mergeCells>\(ranges)</mergeCells>")
    let file = try WorkbookFixture([sheet]).file()
    let time = ContinuousClock().measure {
      let reading = BankFile.read(file, named: "a.xlsx").reading
      #expect(reading.drafts.count == 1 || !reading.notices.isEmpty)
    }
    #expect(time < .seconds(20))
  }

  @Test("a container in a container, an empty part and no bytes at all say what they are")
  func containers() throws {
    let inner = try WorkbookFixture(rows: [["题型", "题干", "答案"], ["判断", "一", "对"]]).file()
    let nested = try ZipFixture.file([(name: "题库.xlsx", bytes: inner)])
    var fixture = WorkbookFixture(rows: [["题型", "题干", "答案"], ["判断", "一", "对"]])
    let hollow = try ZipFixture.file(
      fixture.parts().map { part in
        part.name.hasSuffix("sheet1.xml") ? (name: part.name, text: "") : part
      })
    for (bytes, name) in [(nested, "a.zip"), (nested, "a.xlsx"), (hollow, "a.xlsx"), ([], "a.csv")]
    {
      let reading = BankFile.read(bytes, named: name).reading
      #expect(reading.drafts.isEmpty && !reading.notices.isEmpty, "\(name)")
    }
  }

  @Test("lines that end with CR alone, NUL letters, and a million commas")
  func oddLines() {
    let old = Readings.text("题型,题干,答案\r判断,一,对\r判断,二,错\r")
    #expect(old.drafts.map(\.stem) == ["一", "二"])
    let nul = Readings.text("题型,题干,答案\r\n判断,一\u{0}二,对\r\n")
    #expect(!nul.rows.isEmpty || !nul.notices.isEmpty)
    #expect(Self.silent(nul).isEmpty)
    let commas = String(repeating: ",", count: 1_000_000)
    let wide = Readings.text("题型,题干,答案\n判断,一,对\n判断,二,错\(commas)\n判断,三,对\n")
    #expect(wide.rows.count == 3 && Self.silent(wide).isEmpty)
    #expect(wide.drafts.map(\.stem).contains("三"))
  }

  @Test("rows of text in one cell each: options and key below the stem in the same cell")
  func oneCell() throws {
    let reading = try Readings.sheet([
      ["序号", "题目", "答案"], ["1", "下列正确的是（　）\nA.甲\nB.乙\nC.丙", "B"],
      ["2", "井下可以吸烟。", "×"],
    ])
    #expect(reading.rows.map(\.place.row) == [2, 3])
    #expect(Self.silent(reading).isEmpty)
    #expect(reading.rows.last?.truth == false)
  }

  @Test("a picture that a cell names by a program's own formula is told where it is missing")
  func pictureFormula() throws {
    let formula = FixtureCell.raw(
      attributes: "t=\"str\"",
      inside: "<f>_xlfn.DISPIMG(&quot;ID_1&quot;,1)</f><v>=DISPIMG(&quot;ID_1&quot;,1)</v>")
    let rows: [[FixtureCell]] = [
      ["题型", "题干", "选项A", "选项B", "答案", "图片"], ["单选", "如图所示的标志是", "甲", "乙", "A", formula],
      ["单选", "选哪一个？", formula, "乙", "B", .empty],
    ]
    let reading = BankFile.read(
      try WorkbookFixture([FixtureSheet(rows: rows)]).file(), named: "a.xlsx"
    ).reading
    #expect(reading.rows.count == 2)
    #expect(reading.rows.allSatisfy { !$0.verdicts.isEmpty }, "\(reading.rows.map(\.verdicts))")
    #expect(!reading.drafts.contains { $0.options.contains { $0.text.contains("DISPIMG") } })
  }
}
