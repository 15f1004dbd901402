import Questions
import Testing

@testable import QuestionFormats

/// What Excel does to cells, and what a hostile file does to readers.
struct WorkbookTests {
  static let header: [FixtureCell] = ["题型", "题干", "选项A", "选项B", "选项C", "答案"]

  private func read(_ fixture: WorkbookFixture) throws -> ImportReading {
    BankFile.read(try fixture.file(), named: "a.xlsx").reading
  }

  private func row(_ cells: [FixtureCell], formats: [String] = [], from1904: Bool = false) throws
    -> RowVerdict
  {
    var fixture = WorkbookFixture([FixtureSheet(rows: [Self.header, cells])])
    fixture.formats = formats
    fixture.isFrom1904 = from1904
    return try #require(try read(fixture).rows.first)
  }

  static let numbers: [(value: String, format: String, text: String)] = [
    ("0.1", "0", "0.1"), ("0.10000000000000001", "0", "0.1"), ("1", "0", "1"),
    ("1", "0.0", "1.0"), ("1E-3", "0", "0.001"), ("1E-3", "11", "1.00E-03"),
    ("1.0000000000000001E-5", "0", "0.00001"), ("0.29999999999999999", "0", "0.3"),
    ("0.5", "9", "50%"), ("0.125", "10", "12.50%"), ("0.005", "0.0%", "0.5%"),
    ("1234.5", "4", "1234.50"), ("0.5", "12", "1/2"), ("3", "@", "3"),
    ("100000000000", "0", "100000000000"),
    ("-2.5", "0", "-2.5"), ("0.285", "2", "0.29"), ("1.5", "0.00_ ", "1.50"),
    ("20", "0\"MPa\"", "20"),
  ]

  @Test("a number reads as the sheet shows it", arguments: numbers)
  func number(_ row: (value: String, format: String, text: String)) throws {
    let format = row.format == "0" ? [] : [row.format]
    let cell = FixtureCell.number(row.value, style: format.isEmpty ? 0 : 1)
    let verdict = try self.row(["单选题", "题目", cell, "乙", "丙", "A"], formats: format)
    #expect(verdict.options.first == row.text)
  }

  static let dates: [(value: String, format: String, from1904: Bool, text: String)] = [
    ("45293", "16", false, "1-2"), ("45293", "58", false, "1-2"),
    ("45293", "14", false, "2024-1-2"),
    ("45293", "m\"月\"d\"日\";@", false, "1-2"), ("45292", "mmm-yy", false, "2024-1"),
    ("43831", "16", true, "1-2"), ("61", "14", false, "1900-3-1"), ("1", "14", false, "1900-1-1"),
    ("59", "14", false, "1900-2-28"), ("0.0430555555555556", "20", false, "1:02"),
    ("45293.5", "22", false, "2024-1-2 12:00"), ("43831", "yyyy/m/d", true, "2024-1-2"),
  ]

  @Test("a day that was typed as 1-2 is turned back, and told", arguments: dates)
  func date(_ row: (value: String, format: String, from1904: Bool, text: String)) throws {
    let verdict = try self.row(
      ["单选题", "题目", .number(row.value, style: 1), "乙", "丙", "A"], formats: [row.format],
      from1904: row.from1904)
    #expect(verdict.options.first == row.text)
    #expect(verdict.codes.contains(.repaired))
  }

  @Test(
    "text that looks like a number stays as it was written",
    arguments: ["0.1", "1.0", "1e-3", "1-2"])
  func textNumber(_ text: String) throws {
    let verdict = try row(["单选题", "题目", .text(text), "乙", "丙", "A"])
    #expect(verdict.options.first == text)
    #expect(!verdict.codes.contains(.repaired))
  }

  static let cells: [(FixtureCell, String)] = [
    (.rich("<r><t>甲</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 乙</t></r>"), "甲 乙"),
    (.rich("<t>瓦斯</t><rPh sb=\"0\" eb=\"2\"><t>ワシ</t></rPh><phoneticPr fontId=\"1\"/>"), "瓦斯"),
    (.raw(attributes: "t=\"inlineStr\"", inside: "<is><r><t>甲</t></r><r><t>乙</t></r></is>"), "甲乙"),
    (.raw(attributes: "t=\"str\"", inside: "<f>A1&amp;\"x\"</f><v>公式结果</v>"), "公式结果"),
    (.raw(attributes: "", inside: "<f>1+1</f><v>2</v>"), "2"),
    (.raw(attributes: "t=\"b\"", inside: "<v>1</v>"), "TRUE"),
    (.raw(attributes: "t=\"n\"", inside: "<v>5</v>"), "5"),
    (.rich("<t>甲_x000D_</t>"), "甲"), (.rich("<t>_x005F_x0041_</t>"), "_x0041_"),
  ]

  @Test("every kind of cell gives its text", arguments: cells.indices)
  func cell(_ index: Int) throws {
    let verdict = try row(["单选题", "题目", Self.cells[index].0, "乙", "丙", "A"])
    #expect(verdict.options.first == Self.cells[index].1)
  }

  @Test("a Boolean cell is a key of a judge question")
  func boolean() throws {
    let verdict = try row(
      ["判断题", "题目", .empty, .empty, .empty, .raw(attributes: "t=\"b\"", inside: "<v>0</v>")])
    #expect(verdict.truth == false)
  }

  @Test(
    "an error value or a formula without result is no text",
    arguments: ["t=\"e\"><v>#N/A</v>", "><f>VLOOKUP(1,2,3)</f>"])
  func error(_ inside: String) throws {
    let parts = inside.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    let cell = FixtureCell.raw(attributes: String(parts[0]), inside: String(parts[1]))
    let key = try row(["单选题", "题目", "甲", "乙", "丙", cell])
    #expect(key.errors == [.answerMissing])
    #expect(key.codes.contains(.leftOut))
    let stem = try row(["单选题", cell, "甲", "乙", "丙", "A"])
    #expect(stem.errors == [.stemMissing])
  }

  @Test("rows and sheets that are hidden are read, and told")
  func hidden() throws {
    var sheet = FixtureSheet(rows: [Self.header, ["单选题", "题目", "甲", "乙", "丙", "A"]])
    sheet.hiddenRows = [2]
    #expect(try read(WorkbookFixture([sheet])).rows.first?.codes.contains(.repaired) == true)
    sheet.hiddenRows = []
    for state in ["hidden", "veryHidden"] {
      sheet.state = state
      let reading = try read(WorkbookFixture([sheet]))
      #expect(reading.drafts.count == 1)
      #expect(reading.rows.first?.codes.contains(.repaired) == true)
    }
  }

  @Test("a merged kind cell counts for all its rows")
  func merged() throws {
    var sheet = FixtureSheet(rows: [
      Self.header, ["单选题", "一", "甲", "乙", "丙", "A"], [.empty, "二", "甲", "乙", "丙", "B"],
      [.empty, "三", "甲", "乙", "丙", "C"], ["判断题", "四", .empty, .empty, .empty, "对"],
    ])
    sheet.tail =
      "<mergeCells count=\"2\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"A5:A900\"/></mergeCells>"
    let reading = try read(WorkbookFixture([sheet]))
    #expect(reading.drafts.map(\.kind) == [.single, .single, .single, .judge])
  }

  @Test("a picture on a cell becomes a reference with its hash, and its bytes are kept")
  func picture() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]
    var fixture = WorkbookFixture([
      FixtureSheet(
        rows: [
          Self.header, ["单选题", "如下图", "甲", "乙", "丙", "A"], ["单选题", "二", "甲", "乙", "丙", "A"],
        ],
        tail: "<drawing r:id=\"rId1\"/>")
    ])
    let anchor =
      "<xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from>"
      + "<xdr:to><xdr:col>2</xdr:col><xdr:row>2</xdr:row></xdr:to>"
    fixture.extraParts = [
      (
        name: "xl/worksheets/_rels/sheet1.xml.rels",
        text: WorkbookFixture.relations([("rId1", "drawing", "../drawings/drawing1.xml")])
      ),
      (
        name: "xl/drawings/_rels/drawing1.xml.rels",
        text: WorkbookFixture.relations([("rId1", "image", "../media/image1.png")])
      ),
      (
        name: "xl/drawings/drawing1.xml",
        text: "<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\" xmlns:r=\"\(WorkbookFixture.office)\">"
          + "<xdr:twoCellAnchor>\(anchor)<xdr:pic><xdr:blipFill><a:blip r:embed=\"rId1\"/>"
          + "</xdr:blipFill></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>"
      ),
    ]
    var parts = fixture.parts().map { (name: $0.name, bytes: Array($0.text.utf8)) }
    parts.append((name: "xl/media/image1.png", bytes: png))
    let result = BankFile.read(try ZipFixture.file(parts), named: "a.xlsx")
    let media = try #require(result.reading.drafts.first?.media.first)
    #expect(media.mediaType == "image/png")
    #expect(media.sizeBytes == png.count)
    #expect(result.media[media.sha256] == png)
    #expect(result.reading.rows.first?.codes.contains(.pictureMissing) == false)
    #expect(result.reading.drafts.last?.media == [])
  }

  @Test("a picture that WPS keeps inside a cell is found by its name")
  func cellImage() throws {
    var fixture = WorkbookFixture([
      FixtureSheet(rows: [
        ["题型", "题干", "图片", "选项A", "选项B", "答案"],
        [
          "单选题", "如图",
          .raw(
            attributes: "t=\"str\"",
            inside: "<f>_xlfn.DISPIMG(\"ID_7\",1)</f><v>=DISPIMG(\"ID_7\",1)</v>"), "甲", "乙", "A",
        ],
      ])
    ])
    fixture.extraParts = [
      (
        name: "xl/_rels/cellimages.xml.rels",
        text: WorkbookFixture.relations([("rId1", "image", "media/image1.jpeg")])
      ),
      (
        name: "xl/cellimages.xml",
        text:
          "<etc:cellImages xmlns:etc=\"e\" xmlns:xdr=\"x\" xmlns:a=\"a\" xmlns:r=\"r\"><etc:cellImage>"
          + "<xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"2\" name=\"ID_7\"/></xdr:nvPicPr><xdr:blipFill>"
          + "<a:blip r:embed=\"rId1\"/></xdr:blipFill></xdr:pic></etc:cellImage></etc:cellImages>"
      ),
      (name: "xl/media/image1.jpeg", text: "jpeg"),
    ]
    let draft = try #require(try read(fixture).drafts.first)
    #expect(draft.media.map(\.name) == ["image1.jpeg"])
  }
}
