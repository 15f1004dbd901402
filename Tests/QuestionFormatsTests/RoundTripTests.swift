import FoundationEssentials
import QuestionFormats
import Questions
import Testing

/// What was written reads back to the same drafts.
struct RoundTripTests {
  static let drafts: [QuestionDraft] = {
    var generated = GeneratedDrafts(seed: 20_261_124)
    return (0..<2_000).map { _ in generated.draft() }
  }()

  private func expectSame(_ reading: ImportReading, _ format: String) {
    #expect(reading.format == format)
    #expect(reading.rows.count == Self.drafts.count)
    var shown = 0
    for (row, draft) in zip(reading.rows, Self.drafts) where shown < 3 {
      guard row.draft?.contentHash != draft.contentHash else { continue }
      shown += 1
      var read = row.draft
      read?.source = ""
      #expect(read == draft, "\(row.verdicts)")
    }
    let rejected = reading.rows.filter(\.isRejected)
    #expect(rejected.isEmpty, "\(rejected.prefix(3).map(\.verdicts))")
  }

  @Test("Generated drafts are sound")
  func sound() {
    let faults = Self.drafts.flatMap(QuestionCheck.verdicts).filter(\.code.isError)
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test("GIFT reads back to the same drafts, found by its content")
  func gift() {
    let text = GiftWriter.write(Self.drafts)
    expectSame(readQuestions(bytes: Array(text.utf8), name: "bank"), "gift")
  }

  @Test("Moodle XML reads back to the same drafts, found by its content")
  func moodleXML() {
    let text = MoodleXMLWriter.write(Self.drafts)
    expectSame(readQuestions(bytes: Array(text.utf8), name: "bank"), "moodle-xml")
  }

  @Test("A bank file reads back to the same drafts, found by its content")
  func anlanJSON() {
    let bank = AnlanBank(bank: "x", title: "试", sector: "coal-mine", posts: ["爆破工"])
    let text = AnlanJSONWriter.write(Self.drafts, bank: bank)
    expectSame(readQuestions(bytes: Array(text.utf8), name: "bank"), "anlan-json")
    let read = AnlanJSONReader.readBank(Array(text.utf8), name: "bank").bank
    #expect(read == bank)
  }

  @Test("CSV reads back to the same drafts, found by its content")
  func csv() {
    expectSame(
      readQuestions(bytes: BankCSV.file(of: Self.drafts), name: "bank"), "csv")
  }

  @Test("XLSX reads back to the same drafts, found by its content")
  func workbook() throws {
    let path =
      "\(FileManager.default.temporaryDirectory.path)/bank-\(UInt64.random(in: 0...UInt64.max)).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try BankWorkbook.write(Self.drafts, to: path)
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    expectSame(readQuestions(bytes: bytes, name: "bank"), "xlsx")
  }

  @Test("The drafts are of every kind, with and without pictures, and every form of key")
  func everyKind() {
    #expect(Set(Self.drafts.map(\.kind)) == Set(QuestionKind.allCases))
    for kind in QuestionKind.allCases {
      let own = Self.drafts.filter { $0.kind == kind }
      #expect(own.contains { !$0.media.isEmpty } && own.contains(where: \.media.isEmpty), "\(kind)")
      #expect(own.contains { $0.basis.count > 1 } && own.contains(where: \.isRedLine), "\(kind)")
    }
  }

  @Test("What Moodle should understand is written in its own words")
  func words() {
    let draft = QuestionDraft(
      kind: .multiple, stem: "带什么？",
      options: ["甲", "乙", "丙", "丁"].enumerated().map {
        QuestionOption(key: QuestionCheck.labels(4)[$0.offset], text: $0.element)
      }, answer: .options(["A", "B", "D"]))
    let gift = GiftWriter.write([draft])
    #expect(gift.contains("::带什么？::[plain]带什么？{\n\t~%33.33333%甲\n\t~%33.33333%乙\n\t~%-100%丙\n"))
    let xml = MoodleXMLWriter.write([draft])
    #expect(xml.contains("<question type=\"multichoice\">"))
    #expect(xml.contains("<single>false</single>"))
    #expect(
      xml.contains("<answer fraction=\"33.33333\" format=\"plain_text\"><text>甲</text></answer>"))
  }
}
