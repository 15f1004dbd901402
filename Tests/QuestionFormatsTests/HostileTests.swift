import QuestionFormats
import Questions
import Testing

/// Files made to break a reader.
struct HostileTests {
  /// Formats whose readers this suite is about.
  static let formats: [QuestionFormat] = [.gift, .aiken, .moodleXML, .qti, .anlanJSON]

  /// Reads with each reader and by content: nothing may crash, and nothing may be silent.
  private func readAll(_ bytes: [UInt8]) -> [ImportReading] {
    let hints = Self.formats.map { ReadingHint(format: $0) } + [ReadingHint()]
    return hints.map { readQuestions(bytes: bytes, name: "hostile", hint: $0) }
  }

  private func expectRefused(_ bytes: [UInt8]) {
    for reading in readAll(bytes) {
      #expect(reading.drafts.isEmpty, "\(reading.format)")
      #expect(!reading.rows.isEmpty, "\(reading.format)")
    }
  }

  @Test("An entity that doubles itself is never expanded, in text or in an attribute")
  func laughs() {
    var text = "<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [\n<!ENTITY a0 \"哈哈\">\n"
    for level in 1...60 {
      text += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">\n"
    }
    text +=
      "]>\n<quiz><question type=\"&a60;\"><questiontext><text>&a60;</text></questiontext></question></quiz>"
    let clock = ContinuousClock()
    let time = clock.measure {
      let reading = readQuestions(bytes: Array(text.utf8), name: "x")
      #expect(reading.format == "moodle-xml")
      #expect(reading.errors == [.formatBroken])
    }
    #expect(time < .seconds(5))
  }

  @Test(
    "A file of another machine is never opened",
    arguments: [
      "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><quiz><question type=\"description\"><questiontext><text>&x;</text></questiontext></question></quiz>",
      "<!DOCTYPE quiz SYSTEM \"http://192.0.2.1/a.dtd\"><quiz/>",
      "<!DOCTYPE quiz [<!ENTITY % p SYSTEM \"http://192.0.2.1/a\"> %p;]><quiz/>",
    ])
  func external(text: String) {
    let reading = MoodleXMLReader.read(Array(text.utf8), name: "x")
    #expect(reading.drafts.isEmpty)
    #expect(reading.errors == [.formatBroken])
  }

  @Test("Nesting beyond 64 is refused", arguments: [65, 1_000, 100_000])
  func nesting(depth: Int) {
    let open = String(repeating: "<a>", count: depth)
    expectRefused(Array(("<quiz><question type=\"essay\">" + open).utf8))
    let brackets = "{\"bank\":" + String(repeating: "[", count: depth)
    #expect(AnlanJSONReader.read(Array(brackets.utf8), name: "x").errors == [.formatBroken])
  }

  @Test(
    "A line without end is refused or read", .timeLimit(.minutes(5)),
    arguments: ["甲{=", "甲", "<", "{\"bank\": \"", "A) ", "{~%", "\\", "<a '\"", "&#"])
  func longLine(piece: String) {
    let unit = Array(piece.utf8)
    var bytes: [UInt8] = []
    let bytesMax = Rounds.isLong ? 10_485_760 : 524_288
    while bytes.count < bytesMax { bytes.append(contentsOf: unit) }
    for reading in readAll(bytes) { #expect(reading.drafts.isEmpty) }
  }

  @Test(
    "Text that was cut, in UTF-16, or without any character is refused",
    arguments: [
      Array("甲{T}\n\n乙".utf8.dropLast()), [0xFF, 0xFE, 0x32, 0x75], [0xFE, 0xFF, 0x75, 0x32],
      [0xC0, 0x80],
      [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func encodings(bytes: [UInt8]) {
    expectRefused(bytes)
  }

  @Test("An empty file has no rows but a word by content", arguments: ["", " \n\n", "\u{FEFF}"])
  func empty(text: String) {
    let reading = readQuestions(bytes: Array(text.utf8), name: "x")
    #expect(reading.rows.map(\.isRejected) == [true])
    for format in Self.formats {
      #expect(
        readQuestions(bytes: Array(text.utf8), name: "x", hint: ReadingHint(format: format)).drafts
          .isEmpty)
    }
  }

  @Test("NUL and other control characters go with a warning")
  func controls() {
    let reading = ImportReading.gift("甲\u{0}烷\u{1B}[31m{T}")
    #expect(reading.line == "judge/甲烷[31m//right")
    #expect(reading.codes == [.controlCharacters])
  }

  @Test(
    "Huge numbers are refused where they stand",
    arguments: [
      "甲{#1e999999}", "甲{#99999999999999999999999999999999:1e999}",
      "甲{~%99999999999999999999999999%一 ~二}",
      "甲{#\(String(repeating: "9", count: 100_000))..1}",
    ])
  func hugeNumbers(text: String) { #expect(ImportReading.gift(text).drafts.isEmpty) }

  @Test("Too many options, nodes and attributes are refused")
  func tooMany() {
    let options = (0..<5_000).map { "~\($0)选项" }.joined(separator: " ")
    #expect(ImportReading.gift("甲{=一 \(options)}").errors.contains(.tooLong))
    let nodes = String(repeating: "<a/>", count: 30_000)
    #expect(ImportReading.xml("<question type=\"essay\">\(nodes)</question>").errors == [.tooLong])
    let attributes = (0..<200).map { "a\($0)=\"1\"" }.joined(separator: " ")
    #expect(ImportReading.xml("<question type=\"essay\" \(attributes)/>").errors == [.tooLong])
  }

  /// Seeds that mutations start from, one for each reader.
  static let seeds: [(QuestionFormat, String)] = {
    var generated = GeneratedDrafts(seed: 5)
    let drafts = (0..<4).map { _ in generated.draft() }
    let bank = AnlanBank(bank: "x", title: "试", sector: "", posts: [])
    return [
      (.gift, GiftWriter.write(drafts) + "\n$CATEGORY: a/b\n\n甲{#1..2}\n\n乙{=a->b =c->d}\n"),
      (.aiken, "甲？\nA) 一\nB) 二\nC) 三\nANSWER: A,C\n\nI. 乙\nＡ．一\nＢ．二\n答案：B\n"),
      (.moodleXML, MoodleXMLWriter.write(drafts)),
      (
        .qti,
        "<assessmentItem identifier=\"q\"><responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\"><correctResponse><value>a</value></correctResponse></responseDeclaration><itemBody><p>甲</p><choiceInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"1\"><simpleChoice identifier=\"a\">一</simpleChoice><simpleChoice identifier=\"b\">二</simpleChoice></choiceInteraction></itemBody></assessmentItem>"
      ),
      (.anlanJSON, AnlanJSONWriter.write(drafts, bank: bank)),
      (.workbook, DelimitedTests.csv(DelimitedTests.rows, "\t")),
      (.delimited, String(decoding: BankCSV.file(of: drafts), as: UTF8.self)),
      (.blocks, "一、单选题\n1.题（B）\nA.甲 B.乙\n答案：B\n解析：因为\n2.题（√）\n参考答案\n1-2 A√\n"),
    ]
  }()

  @Test("mutations of a file crash no reader", arguments: HostileTests.formats)
  func fuzz(format: QuestionFormat) throws {
    let seed = try #require(Self.seeds.first { $0.0 == format })
    let original = Array(seed.1.utf8)
    var random = SeededRandom(UInt64(format.rawValue.count) + 77)
    let words = [
      "{", "}", "=", "~", "#", "\\", "\n\n", "%", "<", ">", "&", "\"", "::", "\u{0}", "甲", "]", "|",
    ]
    var rows = 0
    for _ in 0..<(Rounds.isLong ? 20_000 : 1_000) {
      var bytes = original
      for _ in 0...random.below(4) {
        let at = random.below(bytes.count)
        switch random.below(5) {
        case 0: bytes[at] = UInt8(random.below(256))
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(contentsOf: Array(random.pick(words).utf8), at: at)
        case 3: bytes.removeSubrange(at..<min(bytes.count, at + random.below(60)))
        default:
          let end = min(bytes.count, at + random.below(40))
          bytes.insert(contentsOf: Array(bytes[at..<end]), at: random.below(bytes.count))
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      let reading = readQuestions(bytes: bytes, name: "x", hint: ReadingHint(format: format))
      rows += reading.rows.count
      let isSound = reading.rows.allSatisfy { $0.draft != nil || !$0.verdicts.isEmpty }
      #expect(isSound)
    }
    #expect(rows > 0)
  }
}
