import QuestionFormats
import Questions
import Testing

/// Every block of a file that is not blank has its row: handbook 3, "never a silent drop".
struct NoDropTests {
  /// A block as a file of one format writes it: sound, or with something missing.
  struct Block: Sendable {
    let name: String
    let text: @Sendable (Int) -> String
    let isSound: Bool
    /// What it holds of "options" and "key".
    let holds: Set<String>
    /// Whether its own beginning tells it from the block before; one without completes a block that
    /// lacks what it brings, which is no loss.
    let begins: Bool

    init(
      _ name: String, isSound: Bool = false, holds: Set<String> = ["options", "key"],
      begins: Bool = true, _ text: @escaping @Sendable (Int) -> String
    ) {
      self.name = name
      self.text = text
      self.isSound = isSound
      self.holds = holds
      self.begins = begins
    }
  }

  struct Format: Sendable, CustomTestStringConvertible {
    let format: QuestionFormat
    let blocks: [Block]
    var head = ""
    var tail = ""
    var gap = "\n\n"

    var testDescription: String { format.rawValue }
  }

  static let formats: [Format] = [
    Format(
      format: .blocks,
      blocks: [
        Block("sound", isSound: true) { "\($0).甲乙\($0)是什么意思？\nA.一\nB.二\n答案：A" },
        Block("no stem") { "\($0).\nA.一\nB.二\n答案：B" },
        Block("neither number nor stem", begins: false) { _ in "A.一\nB.二\nC.三\n答案：B" },
        Block("no key", holds: ["options"]) { "\($0).甲乙\($0)是什么？\nA.一\nB.二" },
        Block("options only", holds: ["options"], begins: false) { _ in "A.一\nB.二" },
        Block("key only", holds: ["key"], begins: false) { _ in "答案：C" },
        Block("stem and key only", holds: ["key"]) { "\($0).甲乙\($0)选哪个？\n答案：A" },
        Block("stem only", holds: []) { "\($0).甲乙\($0)没有答案" },
      ]),
    Format(
      format: .aiken,
      blocks: [
        Block("sound", isSound: true) { "甲乙\($0)是什么？\nA) 一\nB) 二\nANSWER: A" },
        Block("no stem") { _ in "A) 一\nB) 二\nANSWER: B" },
        Block("key only") { _ in "ANSWER: B" },
        Block("beyond") { "甲乙\($0)是什么？\nA) 一\nB) 二\nANSWER: Z" },
      ]),
    Format(
      format: .gift,
      blocks: [
        Block("sound", isSound: true) { "甲乙\($0)是什么？{=一 ~二}" },
        Block("no stem") { _ in "{=一 ~二}" },
        Block("no braces") { "一句话\($0)" },
        Block("one brace") { "甲乙\($0){=一" },
        Block("bad number") { "甲乙\($0){#abc}" },
        Block("bad weight") { "甲乙\($0){~%33%一 ~%33%二 ~%34%三}" },
      ]),
    Format(
      format: .moodleXML,
      blocks: [
        Block("sound", isSound: true) {
          "<question type=\"multichoice\"><questiontext format=\"plain_text\"><text>甲乙\($0)是什么？</text></questiontext><single>true</single><answer fraction=\"100\" format=\"plain_text\"><text>一</text></answer><answer fraction=\"0\" format=\"plain_text\"><text>二</text></answer></question>"
        },
        Block("no stem") { _ in
          "<question type=\"truefalse\"><answer fraction=\"100\"><text>true</text></answer><answer fraction=\"0\"><text>false</text></answer></question>"
        },
        Block("other kind") { _ in
          "<question type=\"cloze\"><questiontext><text>{1:SHORTANSWER:=甲}</text></questiontext></question>"
        },
        Block("empty") { _ in "<question type=\"multichoice\"/>" },
        Block("no type") { _ in "<question/>" },
      ], head: "<?xml version=\"1.0\"?><quiz>", tail: "</quiz>"),
    Format(
      format: .anlanJSON,
      blocks: [
        Block("whole") {
          "{\"kind\":\"judge\",\"stem\":\"甲乙\($0)\",\"answer\":{\"judge\":true}}"
        },
        Block("no stem") { _ in "{\"kind\":\"judge\",\"answer\":{\"judge\":true}}" },
        Block("empty") { _ in "{}" }, Block("a text") { _ in "\"题\"" },
        Block("a number") { _ in "7" }, Block("null") { _ in "null" },
      ],
      head:
        "{\"bank\":\"x\",\"title\":\"题库\",\"sector\":\"coal-mine\",\"posts\":[],\"questions\":[",
      tail: "]}", gap: ","),
    Format(
      format: .delimited,
      blocks: [
        Block("sound", isSound: true) { "单选题,甲乙\($0)是什么？,一,二,三,四,A,因为" },
        Block("no stem") { _ in "单选题,,一,二,三,四,A,因为" },
        Block("no key") { "单选题,甲乙\($0)是什么？,一,二,三,四,,因为" },
        Block("key only") { _ in ",,,,,,B," },
        Block("no options") { "单选题,甲乙\($0)是什么？,,,,,A," },
        Block("other kind") { "连线题,甲乙\($0)是什么？,一,二,三,四,A," },
      ], head: "题型,题干,选项A,选项B,选项C,选项D,答案,解析\n", gap: "\n"),
  ]

  @Test("as many rows as blocks that are not blank, whatever is missing", arguments: formats)
  func everyBlock(format: Format) throws {
    var random = SeededRandom(UInt64(format.blocks.count) + 9)
    for round in 0..<(Rounds.isLong ? 5_000 : 400) {
      // The first is whole, so that the format and its numbering can be told.
      var blocks = [try #require(format.blocks.first)]
      for _ in 0...random.below(9) {
        let block = random.pick(format.blocks)
        let before = blocks[blocks.count - 1]
        if block.begins || block.holds.isSubset(of: before.holds) { blocks.append(block) }
      }
      let text =
        format.head
        + blocks.enumerated().map { $1.text($0 + 1) }.joined(separator: format.gap) + format.tail
      let reading = readQuestions(
        bytes: Array(text.utf8), name: "x", hint: ReadingHint(format: format.format))
      let names = blocks.map(\.name).joined(separator: ", ")
      #expect(reading.rows.count == blocks.count, "\(round): \(names)\n\(text)")
      let isJudged = reading.rows.allSatisfy { $0.draft != nil || !$0.verdicts.isEmpty }
      #expect(isJudged, "\(names)")
      for (row, block) in zip(reading.rows, blocks) where block.isSound {
        #expect(!row.isRejected, "\(round): \(names)\n\(text)")
      }
    }
  }

  @Test("a block without a stem is a refused row at its line, and its neighbours stay whole")
  func stemless() {
    let reading = readQuestions(
      bytes: Array(
        """
        1.题一？
        A.甲
        B.乙
        答案：A
        A.丙
        B.丁
        答案：B
        3.
        A.戊
        B.己
        答案：A
        4.题四？
        A.庚
        B.辛
        答案：B
        """.utf8), name: "a.txt", hint: ReadingHint(format: .blocks))
    #expect(reading.rows.map(\.place.row) == [1, 5, 8, 12])
    #expect(reading.rows.map(\.isRejected) == [false, true, true, false])
    #expect(
      reading.rows.filter(\.isRejected).allSatisfy { row in
        row.verdicts.contains { $0.code == .stemMissing }
      })
    #expect(reading.drafts.map(\.stem) == ["题一？", "题四？"])
    #expect(reading.drafts.allSatisfy { $0.options.count == 2 })
  }
}
