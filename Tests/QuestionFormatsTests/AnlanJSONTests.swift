import QuestionFormats
import Questions
import Testing

/// Anlan's own bank files.
struct AnlanJSONTests {
  static let usualRow =
    "\"id\": \"x-1\", \"kind\": \"single\", \"stem\": \"甲？\", \"options\": {\"A\": \"一\", \"B\": \"二\"}, \"answer\": [\"B\"]"

  private func read(_ question: String, head: String = "") -> ImportReading {
    let text =
      "{\"bank\": \"x\", \"title\": \"试\", \"sector\": \"coal-mine\", \"posts\": [\"爆破工\"]\(head),\n\"questions\": [\n{\(question)}]}"
    return readQuestions(bytes: Array(text.utf8), name: "x.json")
  }

  @Test("A question takes posts and sector of its bank")
  func usual() {
    let reading = read(
      Self.usualRow
        + ", \"basis\": [{\"law\": \"煤矿安全规程\", \"article\": \"第十条\", \"textVersion\": \"2026-02-01\", \"checked\": true, \"source\": \"公开文本\"}]"
    )
    #expect(reading.format == "anlan-json")
    #expect(reading.line == "single/甲？/A=一 B=二/B")
    #expect(reading.codes.isEmpty)
    let draft = reading.drafts.first
    #expect(draft?.posts == ["爆破工"])
    #expect(draft?.sector == "coal-mine")
    #expect(draft?.basis.map(\.isChecked) == [true])
    #expect(draft?.source == "x.json#x-1")
  }

  @Test(
    "Every form of key is read",
    arguments: [
      ("judge", "true", "judge/甲？//right"),
      ("blank", "[[\"1.0\", \"1\"], [\"2\"]]", "blank/甲？//1.0|1;2"),
      ("practical", "[{\"point\": \"戴好自救器\", \"tenths\": 50}]", "practical/甲？//戴好自救器:50"),
      ("scenario", "[{\"point\": \"报警\", \"tenths\": 3}]", "scenario/甲？//报警:3"),
    ])
  func keys(kind: String, answer: String, line: String) {
    let reading = read(
      "\"id\": \"1\", \"kind\": \"\(kind)\", \"stem\": \"甲？\", \"answer\": \(answer)")
    #expect(reading.line == line)
    #expect(reading.codes.isEmpty)
  }

  @Test(
    "What is not known, not there or of another type is a fault with its line",
    arguments: [
      (usualRow + ", \"colour\": 1", "E-FORMAT unknown key \"colour\""),
      ("\"id\": \"1\", \"kind\": \"judge\", \"answer\": true", "E-FORMAT no key \"stem\""),
      (usualRow + ", \"redLine\": 1", "E-FORMAT \"redLine\" is no true or false"),
      (usualRow + ", \"difficulty\": 1.5", "E-FORMAT \"difficulty\" is no whole number"),
      (
        usualRow + ", \"basis\": [{\"law\": \"法\", \"page\": \"3\"}]",
        "E-FORMAT unknown key \"page\""
      ),
      (usualRow + ", \"difficulty\": 9", "E-FORMAT difficulty 9"),
      ("\"id\": \"1\", \"kind\": \"quiz\", \"stem\": \"甲\", \"answer\": true", "E-TYPE quiz"),
      (usualRow.replacing("\"B\"]", with: "\"C\"]"), "E-ANSRANGE C"),
      (usualRow.replacing("[\"B\"]", with: "[]"), "E-NOANS "),
      (usualRow + ", \"id\": \"2\"", "E-FORMAT JSON \"id\" twice"),
    ])
  func faults(question: String, word: String) {
    let reading = read(question)
    #expect(reading.words.contains(word), "\(reading.words)")
    #expect(reading.rows.map(\.place.row) == [3])
    #expect(reading.drafts.isEmpty)
  }

  @Test("An unknown key of the bank refuses the file", arguments: [", \"version\": 2"])
  func bankKeys(head: String) {
    #expect(read(Self.usualRow, head: head).words == ["E-FORMAT JSON unknown key \"version\""])
  }

  @Test(
    "Broken JSON is refused with its line",
    arguments: [
      "{", "{\"bank\"", "{\"bank\": \"x\"", "{\"bank\": 01x}", "{\"a\": \"\\ud800\"}",
      "{\"a\": \"\\x\"}", "{\"a\": nul}",
      "{\"a\": \"b\"} c", "{\"a\": \"\u{1}\"}", "{\"a\": [1, ]}",
    ])
  func broken(text: String) {
    let reading = AnlanJSONReader.read(Array(text.utf8), name: "x.json")
    #expect(reading.rows.count == 1)
    #expect(reading.errors == [.formatBroken])
  }

  @Test("A number used twice is refused")
  func twice() {
    let reading = read(Self.usualRow + "}, {" + Self.usualRow)
    #expect(reading.rows.map(\.isRejected) == [false, true])
  }
}
