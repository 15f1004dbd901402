import QuestionFormats
import Questions
import Testing
import Vocabulary

/// The table of the handbook's 3.1, row by row.
struct GiftTests {
  @Test("Kinds are told by what stands between the braces", arguments: GiftTests.kindRows)
  func kinds(text: String, line: String) { #expect(ImportReading.gift(text).line == line) }

  static let kindRows: [(String, String)] = [
    ("浓度上限？{=1.0% ~0.5% ~1.5%}", "single/浓度上限？/A=1.0% B=0.5% C=1.5%/A"),
    ("入井带什么？{~%50%矿灯 ~%50%自救器 ~%-100%手机}", "multiple/入井带什么？/A=矿灯 B=自救器 C=手机/AB"),
    ("只有一个？{~%100%甲 ~乙}", "multiple/只有一个？/A=甲 B=乙/A"),
    ("可以带电检修。{F}", "judge/可以带电检修。//wrong"), ("须持证。{TRUE}", "judge/须持证。//right"),
    ("甲烷下限{=5% =5.0%}约数", "blank/甲烷下限_____约数//5%|5.0%"),
    ("下限是几？{五}", "blank/下限是几？//五"), ("限值{#5}", "blank/限值//5"),
    ("年份？{#=1949:0}", "blank/年份？//1949"), ("范围？{#7..7}", "blank/范围？//7"),
  ]

  @Test(
    "What Anlan has no kind for is refused by its name",
    arguments: [
      ("只是说明。", "E-TYPE description"), ("配对{=甲->子 =乙->丑}", "E-TYPE match 2"),
      ("配对{=甲->子 =乙}", "E-FORMAT ->"), ("配对{=甲->子}", "E-FORMAT ->"),
      ("几？{#3:2}", "E-TYPE numerical 3:2"), ("几？{#1..5}", "E-TYPE numerical 1..5"),
      ("几？{#abc}", "E-ANSFORM abc"), ("几？{#*}", "E-ANSFORM *"), ("几？{#}", "E-NOANS "),
      ("论述{}", "E-NOANS "),
    ])
  func refused(text: String, word: String) {
    let reading = ImportReading.gift(text)
    #expect(reading.words.contains(word), "\(reading.words)")
    #expect(reading.drafts.isEmpty)
  }

  @Test("Bytes that are no UTF-8 are refused with their line, unless a person names the encoding")
  func encoding() throws {
    let bytes = Array("第一行\n甲".utf8) + [0xBC, 0xD7, 0xCD, 0xE9] + Array("{T}".utf8)
    let reading = GiftReader.read(bytes, name: "a")
    #expect(reading.rows.map(\.place.row) == [2])
    #expect(reading.errors == [.formatBroken])
    let gb: [UInt8] = [0xBC, 0xD7, 0xCD, 0xE9, 0x7B, 0x54, 0x7D]
    let read = GiftReader.read(gb, name: "a", hint: ReadingHint(encoding: .gb18030))
    #expect(read.drafts.map(\.stem) == ["甲烷"])
  }

  @Test(
    "A byte order mark goes, and a file with returns alone is split at them",
    arguments: [
      "\u{FEFF}甲{T}\n\n乙{F}", "甲{T}\r\r乙{F}", "甲{T}\r\n\r\n乙{F}", "\t甲{T}  \n \t \n  乙{F}\n\n\n",
    ])
  func lines(text: String) {
    #expect(ImportReading.gift(text).drafts.map(\.stem) == ["甲", "乙"])
  }

  @Test("Blank lines divide questions and rows carry their first line")
  func places() {
    let reading = ImportReading.gift("甲{T}\n\n\n// 说明\n::题::乙\n{F}\n\n丙{T}")
    #expect(reading.rows.map(\.place.row) == [1, 4, 8])
  }

  @Test("A line that holds only 0 is text and divides nothing")
  func zero() {
    #expect(ImportReading.gift("读数是\n0\n对吗？{T}").line == "judge/读数是\n0\n对吗？//right")
  }

  @Test("Comments go, tags of comments count, and a comment inside braces is warned of")
  func comments() {
    let reading = ImportReading.gift(
      "// [id:q\\]7] [tag:post:爆破工] [tag:难题]\n甲{\n// 注意\n=一 ~二}")
    #expect(reading.drafts.map(\.posts) == [["爆破工"]])
    #expect(reading.words.contains("W-LEFTOUT tag 难题"))
    #expect(reading.words.contains("W-REPAIRED // inside { }"))
    let alone = ImportReading.gift("// [tag:post:爆破工]\n\n甲{T}")
    #expect(alone.notices.map(\.code) == [.leftOut])
    #expect(alone.rows.count == 1)
  }

  @Test(
    "Escapes are read once, and no text collides with a placeholder",
    arguments: [
      (##"比例 3\:1 \= 3 \# \{x\} \~{T}"##, "比例 3:1 = 3 # {x} ~"), (#"路径 C:\\new{T}"#, #"路径 C:\new"#),
      (#"公式 \frac{T}"#, #"公式 \frac"#), (#"两行\n第二{T}"#, "两行\n第二"),
      ("&&035; &&123;{T}", "&&035; &&123;"),
      (#"末尾\\{T}"#, #"末尾\"#),
    ])
  func escapes(text: String, stem: String) {
    #expect(ImportReading.gift(text).rows.first?.draft?.stem == stem)
  }

  @Test("A category is the topic of what follows, and a block with more lines is a fault")
  func categories() {
    let reading = ImportReading.gift(
      "甲{T}\n\n$CATEGORY: $course$/煤矿/通风: 一//二\n\n乙{T}\n\n$CATEGORY: 机电\n丙{T}\n\n丁{F}")
    #expect(reading.rows.map { $0.draft?.topic } == ["", "通风: 一/二", nil, "机电"])
    #expect(reading.rows[2].verdicts.map(\.code) == [.formatBroken])
    #expect(reading.rows[2].place.row == 8)
  }

  @Test("A name goes, one without its second colons is a fault")
  func names() {
    #expect(ImportReading.gift("::题一:甲:: 甲{T}").line == "judge/甲//right")
    #expect(ImportReading.gift("::题一 甲{T}").errors == [.formatBroken])
  }

  @Test(
    "Braces that do not pair are a fault",
    arguments: [
      "甲{=一 ~二", "甲=一 ~二}", "甲}{T", "甲{=一}乙{=二}", "甲{=一 {二} ~三}",
    ])
  func braces(text: String) {
    let reading = ImportReading.gift(text)
    #expect(reading.errors == [.formatBroken])
    #expect(reading.rows.count == 1)
  }

  @Test("Text after the braces leaves a gap, and marks alone are warned of")
  func missingWord() {
    #expect(ImportReading.gift("长{=甲 ~乙}城").line == "single/长_____城/A=甲 B=乙/A")
    let mark = ImportReading.gift("甲{T}\";")
    #expect(mark.line == "judge/甲_____\";//right")
    #expect(mark.words == ["W-REPAIRED } \";"])
  }

  @Test("The last four hashes divide the explanation")
  func explanation() {
    let reading = ImportReading.gift("甲{=一#好####旧 ~二####[html]<p>依据<b>规程</b></p>}")
    #expect(reading.rows.first?.draft?.explanation == "依据规程")
    let truth = ImportReading.gift("甲{FALSE#错了#对了}")
    #expect(truth.rows.first?.draft?.explanation == "对了")
    #expect(truth.words == ["W-LEFTOUT # 错了"])
  }

  @Test(
    "Lower case and Chinese judgements are offered with a warning",
    arguments: [
      ("甲{true}", true), ("甲{f}", false), ("甲{正确}", true), ("甲{×}", false),
    ])
  func judgements(text: String, truth: Bool) {
    let reading = ImportReading.gift(text)
    #expect(reading.drafts.map(\.answer) == [.judge(truth)])
    #expect(reading.codes == [.repaired])
  }

  @Test("Every unescaped equals sign begins an answer, and an attribute is told to be escaped")
  func equals() {
    let reading = ImportReading.gift("甲{=<a href=\"x\">一</a> ~二}")
    #expect(reading.words == ["E-FORMAT href=\" → \\="])
    #expect(ImportReading.gift("甲{=一 =二 ~三}").errors == [.singleHasMany])
  }

  @Test(
    "Weights must be Moodle's, and the nearest is offered",
    arguments: [
      ("%33%", "33 → 33.33333"), ("%-45%", "-45 → -50"), ("%1000%", "1000 → 100"),
      ("%66.6%", "66.6 → 66.66667"),
    ])
  func weights(weight: String, words: String) {
    let reading = ImportReading.gift("甲{~\(weight)一 ~%50%二}")
    let written = weight.dropFirst().dropLast()
    #expect(reading.words == ["E-FORMAT %\(written)%" + words.dropFirst(written.count)])
  }

  @Test("Weights of the list are taken, and unequal ones are said to be left out")
  func unequalWeights() {
    #expect(ImportReading.gift("甲{~%33.33333%一 ~%33.33333%二 ~%33.33333%三 ~四}").codes.isEmpty)
    #expect(ImportReading.gift("甲{~%80%一 ~%20%二 ~三}").codes == [.leftOut])
    #expect(ImportReading.gift("甲{=一 ~%50%二 ~三}").codes == [.leftOut])
    #expect(ImportReading.gift("甲{=%50%一 =二}").words == ["W-LEFTOUT 50% 一"])
    #expect(ImportReading.gift("甲{~%-100%一 ~二}").errors == [.answerMissing])
  }

  @Test("One answer alone is too few for a choice")
  func tooFew() { #expect(ImportReading.gift("甲{~%100%一}").errors == [.optionsMissing]) }

  @Test(
    "Formats are known by their names, others are text, answers inherit",
    arguments: [
      ("[html]甲<br>乙 &lt;5&gt;{T}", "甲\n乙 <5>"), ("[plain]甲<b>乙</b> &lt;{T}", "甲<b>乙</b> &lt;"),
      ("[moodle]甲<b>乙</b> 浓度<1%{T}", "甲乙 浓度<1%"), ("[foo]甲{T}", "[foo]甲"),
      ("[html]<script>alert(1)</script>甲{T}", "甲"), ("H<sub>2</sub>S{T}", "H2S"),
    ])
  func formats(text: String, stem: String) {
    #expect(ImportReading.gift(text).rows.first?.draft?.stem == stem)
  }

  @Test("Markup that runs is left out with a warning, pictures are named")
  func sanitised() {
    let script = ImportReading.gift("[html]甲<img src\\=\"x.png\" onerror\\=\"a()\">{T}")
    #expect(script.codes.contains(.leftOut))
    #expect(script.rows.first?.draft?.media.map(\.name) == ["x.png"])
    let answers = ImportReading.gift("[html]甲{=<b>一</b> ~[plain]<b>二</b>}")
    #expect(answers.rows.first?.draft?.options.map(\.text) == ["一", "<b>二</b>"])
  }

  @Test("Wildcards of short answers are warned of, one alone is left out")
  func wildcards() {
    let reading = ImportReading.gift(#"甲{=一*二 =%0%* =三\\*四}"#)
    #expect(reading.drafts.map(\.answer) == [.blanks([["一*二", "三*四"]])])
    #expect(reading.codes == [.repaired, .leftOut])
  }

  @Test("Options that speak of others are fixed")
  func fixing() {
    let reading = ImportReading.gift("1、甲{=以上都是 ~一 ~二}")
    #expect(reading.drafts.first?.options.map(\.isFixed) == [true, false, false])
    #expect(reading.codes == [.numberPrefix])
  }
}
