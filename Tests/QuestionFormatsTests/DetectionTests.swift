import FoundationEssentials
import QuestionFormats
import Questions
import Testing

/// Which reader a file goes to, and what is shipped.
struct DetectionTests {
  @Test(
    "The content tells the format, whatever the name says",
    arguments: [
      ("甲？\nA) 一\nB) 二\nANSWER: A\n", "aiken"), ("::题::甲{T}", "gift"), ("// 注\n\n甲{=一 ~二}", "gift"),
      ("$CATEGORY: 煤矿\n\n甲{T}", "gift"), ("<?xml version=\"1.0\"?><quiz></quiz>", "moodle-xml"),
      ("<!-- c -->\n<assessmentItem identifier=\"a\"/>", "qti"),
      ("<qti-assessment-item identifier=\"a\"/>", "qti"), ("<manifest/>", "qti"),
      ("\u{FEFF}\n{ \"bank\": \"x\" }", "anlan-json"), ("{\"a\": 1}", "anlan-json"),
    ])
  func content(text: String, format: String) {
    for name in ["a.gift", "a.xml", "a.json", "a"] {
      #expect(readQuestions(bytes: Array(text.utf8), name: name).format == format)
    }
  }

  @Test(
    "What no reader knows is refused and not dropped",
    arguments: ["只有一行字", "<html></html>", "{", "\u{1}"])
  func unknown(text: String) {
    let reading = readQuestions(bytes: Array(text.utf8), name: "笔记.txt")
    #expect(reading.drafts.isEmpty)
    #expect(!reading.rows.isEmpty)
  }

  @Test("A person's word goes before the content")
  func hinted() {
    let reading = readQuestions(
      bytes: Array("::题::甲{T}".utf8), name: "a", hint: ReadingHint(format: .aiken))
    #expect(reading.format == "aiken")
  }

  @Test("Posts and sector of the hint go to questions that name none")
  func defaults() {
    let hint = ReadingHint(sector: "coal-mine", posts: ["爆破工"])
    let reading = ImportReading.gift("甲{T}\n\n// [tag:post:瓦斯检查工]\n乙{F}", hint: hint)
    #expect(reading.drafts.map(\.posts) == [["爆破工"], ["瓦斯检查工"]])
    #expect(reading.drafts.map(\.sector) == ["coal-mine", "coal-mine"])
  }

  @Test("Every bank that is shipped reads without a fault, and none contradicts itself")
  func shipped() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = "/" + root + "/Services/Enforcement/Service/Resources/starter"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") }
    #expect(!names.isEmpty)
    var drafts: [QuestionDraft] = []
    for name in names.sorted() {
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: folder + "/" + name)))
      let reading = readQuestions(bytes: bytes, name: name)
      #expect(reading.format == "anlan-json")
      for row in reading.rows where row.isRejected {
        Issue.record("\(name):\(row.place.row) \(row.verdicts)")
      }
      drafts += reading.drafts
    }
    let contradictions = BankCheck.findings(in: drafts).filter { $0.code == .contradiction }
    for finding in contradictions {
      Issue.record("\(drafts[finding.index].source) ≠ \(drafts[finding.other].source)")
    }
  }
}
