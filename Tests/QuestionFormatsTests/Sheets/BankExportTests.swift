import FoundationEssentials
import Questions
import Testing

@testable import QuestionFormats

/// Banks that leave and come back.
struct BankExportTests {
  static let drafts: [QuestionDraft] = [
    QuestionDraft(
      kind: .single, stem: "1.5MPa 以上\n第二行", options: options(["=1+1", "-5℃", "A.甲", "甲,乙;\"丙\""]),
      answer: .options(["B"]), explanation: " 前后有空格 ", posts: ["瓦斯检查工", "a;b|c\\"],
      processes: ["爆破"], topic: "通风/瓦斯", difficulty: 5, isRedLine: true,
      basis: [
        LegalBasis(law: "安全生产法", article: "第28条|二", textVersion: "2021-09-01", isChecked: true),
        LegalBasis(law: "AQ/T 1", article: "", textVersion: "", isChecked: false),
      ],
      media: [
        MediaReference(
          sha256: Array(0..<32), name: "图1.png", mediaType: "image/png", sizeBytes: 12)
      ], sector: "coal-mine", source: "file:1"),
    QuestionDraft(
      kind: .multiple, stem: "1. 编号本来就有",
      options: [
        QuestionOption(key: "A", text: "甲"), QuestionOption(key: "C", text: "A、B都对", isFixed: true),
        QuestionOption(key: "D", text: "1.0"),
      ], answer: .options(["A", "D"])),
    QuestionDraft(kind: .judge, stem: "@井下可以吸烟", answer: .judge(false)),
    QuestionDraft(
      kind: .blank, stem: "浓度___，断电___", answer: .blanks([["1.0", "1.0%"], ["1/2", "a|b"]])),
    QuestionDraft(
      kind: .shortAnswer, stem: "简述",
      answer: .rubric([RubricPoint(text: "要点/一", tenths: 25), RubricPoint(text: "二", tenths: 75)])),
    QuestionDraft(
      kind: .practical, stem: "佩戴自救器", answer: .rubric([RubricPoint(text: "30 秒内", tenths: 100)])),
    QuestionDraft(
      kind: .scenario, stem: "情景", options: options(["撤人", "继续"]), answer: .options(["A"])),
    QuestionDraft(
      kind: .scenario, stem: "情景二", answer: .rubric([RubricPoint(text: "撤人", tenths: 100)])),
    QuestionDraft(
      kind: .single, stem: "多选项", options: options((0..<9).map { "选\($0)" }),
      answer: .options(["I"])),
  ]

  private static func options(_ texts: [String]) -> [QuestionOption] {
    texts.enumerated().map { QuestionOption(key: QuestionJudge.letter($0), text: $1) }
  }

  @Test("CSV comes back as the same drafts, with nothing that runs as a formula")
  func csv() {
    let file = BankCSV.file(of: Self.drafts)
    let reading = BankFile.read(file, named: "爆破工.csv").reading
    #expect(reading.rows.map(\.errors).allSatisfy { $0.isEmpty }, "\(reading.rows.map(\.verdicts))")
    for (one, other) in zip(reading.drafts, Self.drafts) { #expect(one == other) }
    #expect(reading.drafts.map(\.contentHash) == Self.drafts.map(\.contentHash))
    let text = String(decoding: file, as: UTF8.self)
    #expect(!text.contains(",=1+1") && text.contains("'=1+1"))
  }

  @Test("XLSX comes back as the same drafts")
  func workbook() throws {
    let path =
      FileManager.default.temporaryDirectory.path
      + "/bank-\(UInt64.random(in: 0...UInt64.max)).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try BankWorkbook.write(Self.drafts, to: path)
    let file = try [UInt8](Data(contentsOf: URL(filePath: path)))
    let reading = BankFile.read(file, named: "爆破工.xlsx").reading
    for (one, other) in zip(reading.drafts, Self.drafts) { #expect(one == other) }
    #expect(reading.drafts.map(\.contentHash) == Self.drafts.map(\.contentHash))
  }

  @Test("a text longer than a cell is refused before anything is written")
  func tooLong() {
    let long = QuestionDraft(
      kind: .judge, stem: String(repeating: "长", count: BankWorkbook.cellUnitsMax + 1),
      answer: .judge(true))
    #expect(throws: WorkbookWriteRefusal.textUnwritable(row: 1)) {
      try BankWorkbook.write([long], to: "unused.xlsx")
    }
  }

  @Test("a row that people add to our export is read as any other")
  func addedRow() {
    var text = String(decoding: BankCSV.file(of: [Self.drafts[2]]), as: UTF8.self)
    text += "单选题,1.新题,A.甲,B.乙,,,B,,,,,,,,,,,,,\r\n"
    let reading = BankFile.read(Array(text.utf8), named: "a.csv").reading
    #expect(reading.drafts.last?.stem == "新题")
    #expect(reading.drafts.last?.options.map(\.text) == ["甲", "乙"])
  }

  @Test("verdicts are written one a line, with every row")
  func verdicts() {
    let reading = Readings.text("题型,题干,选项A,选项B,答案\n单选,=一,甲,乙,C\n单选,二,甲,乙,A\n")
    let text = String(decoding: BankCSV.verdicts(of: reading, file: "a.csv"), as: UTF8.self)
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[1].contains("E-ANSRANGE"))
    #expect(lines[2].contains("可导入"))
  }
}
