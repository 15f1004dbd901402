import InvestigationRules
import Testing

@Suite("Codes of historical cases")
struct PastCodeBookTests {
  private let book = PastCodeBook([
    PastCodeTable(
      source: "OSHA", column: "event_type", origin: "",
      rows: [
        PastCodeRow(raw: "5", meaning: "高处坠落", accidentType: "1986:9", isChecked: false),
        PastCodeRow(raw: "0", meaning: "不详", isChecked: true),
        PastCodeRow(raw: "FIRE", meaning: "火灾", isChecked: false),
      ])
  ])

  @Test(
    "are found with and without leading zeros, in capitals or not; another is unmapped",
    arguments: [
      ("5", "高处坠落"), ("05", "高处坠落"), ("005", "高处坠落"), ("5.0", "高处坠落"), ("0", "不详"), ("00", "不详"),
      ("Fire", "火灾"), ("15", nil), ("50", nil), ("5.1", nil), ("", nil), ("高处", nil),
    ] as [(String, String?)])
  func found(raw: String, meaning: String?) {
    #expect(book.row(source: "OSHA", column: "event_type", raw: raw)?.meaning == meaning)
  }

  @Test("belong to one column of one source")
  func columns() {
    #expect(book.row(source: "MSHA", column: "event_type", raw: "5") == nil)
    #expect(book.row(source: "OSHA", column: "part_of_body", raw: "5") == nil)
  }
}
