import QuestionFormats
import Questions
import Testing

/// The table of the handbook's 3.3, row by row.
struct MoodleXMLTests {
  private func choice(_ answers: String, _ extra: String = "", stem: String = "甲？") -> ImportReading
  {
    .xml(
      "<question type=\"multichoice\"><name><text>题</text></name><questiontext format=\"html\"><text>\(stem)</text></questiontext>\(extra)\(answers)</question>"
    )
  }

  private static let two =
    "<answer fraction=\"100\"><text>一</text></answer><answer fraction=\"0\"><text>二</text></answer>"

  @Test("A category is the topic of what follows, wherever its parents stand")
  func categories() {
    let reading = ImportReading.xml(
      """
      <question type="category"><category><text>$course$/top/煤矿/通风</text></category><info format="html"><text>说明</text></info><idnumber>7</idnumber></question>
      <question type="truefalse"><questiontext><text>甲</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>
      <question type="category"><category><text>$course$/top/煤矿</text></category></question>
      """)
    #expect(reading.rows.count == 1)
    #expect(reading.drafts.map(\.topic) == ["通风"])
  }

  @Test(
    "Texts are trimmed, entities and CDATA read, formats honoured",
    arguments: [
      (
        "<questiontext format=\"html\"><text><![CDATA[<p>甲<br>乙</p>]]></text></questiontext>",
        "甲\n乙"
      ),
      (
        "<questiontext format=\"html\"><text>&lt;p&gt;甲 &amp;lt; 5&lt;/p&gt;</text></questiontext>",
        "甲 < 5"
      ),
      ("<questiontext format=\"plain_text\"><text>  甲&lt;b&gt;  </text></questiontext>", "甲<b>"),
      (
        "<questiontext format=\"moodle_auto_format\"><text>甲<![CDATA[<1% <b>乙</b>]]></text></questiontext>",
        "甲<1% 乙"
      ),
      ("<questiontext format=\"markdown\"><text>**甲**</text></questiontext>", "**甲**"),
      ("<questiontext format=\"unknown\"><text>&lt;i&gt;甲&lt;/i&gt;</text></questiontext>", "甲"),
      ("<questiontext><text>甲<!-- question: 2295 --></text></questiontext>", "甲"),
    ])
  func texts(element: String, stem: String) {
    let reading = ImportReading.xml(
      "<!-- question: 2295 --><question type=\"multichoice\">\(element)\(Self.two)</question>")
    #expect(reading.drafts.map(\.stem) == [stem])
  }

  @Test(
    "Single is what Moodle takes for it",
    arguments: [
      ("", QuestionKind.single), ("<single>true</single>", .single),
      ("<single>1</single>", .single),
      ("<single>yes</single>", .single), ("<single>false</single>", .multiple),
      ("<single>0</single>", .multiple),
      ("<single/>", .multiple),
    ])
  func single(element: String, kind: QuestionKind) {
    #expect(choice(Self.two, element).drafts.map(\.kind) == [kind])
  }

  @Test("Fractions are percents of Moodle's list; a missing one is zero, negative ones are allowed")
  func fractions() {
    let missing = choice(
      "<answer fraction=\"100.0000000\"><text>一</text></answer><answer><text>二</text></answer>")
    #expect(missing.line == "single/甲？/A=一 B=二/A")
    let multiple = choice(
      "<answer fraction=\"50\"><text>一</text></answer><answer fraction=\"50\"><text>二</text></answer><answer fraction=\"-33.33333\"><text>三</text></answer>",
      "<single>false</single>")
    #expect(multiple.line == "multiple/甲？/A=一 B=二 C=三/AB")
    let refused = choice("<answer fraction=\"33\"><text>一</text></answer>" + Self.two)
    #expect(refused.words == ["E-FORMAT fraction 33 → 33.33333"])
    let unequal = choice(
      "<answer fraction=\"60\"><text>一</text></answer><answer fraction=\"20\"><text>二</text></answer>",
      "<single>false</single>")
    #expect(unequal.codes == [.leftOut])
    let two = choice(Self.two + "<answer fraction=\"100\"><text>三</text></answer>")
    #expect(two.errors == [.singleHasMany])
  }

  private func truth(_ one: (String, Int), _ other: (String, Int)) -> ImportReading {
    .xml(
      "<question type=\"truefalse\"><questiontext><text>甲</text></questiontext><answer fraction=\"\(one.1)\"><text>\(one.0)</text></answer><answer fraction=\"\(other.1)\"><text>\(other.0)</text></answer></question>"
    )
  }

  @Test("Judgements go by true and false, in another language by place with a warning")
  func judgements() {
    #expect(truth(("false", 100), ("true", 0)).line == "judge/甲//wrong")
    #expect(truth(("true", 100), ("false", 0)).codes.isEmpty)
    let chinese = truth(("正确", 0), ("错误", 100))
    #expect(chinese.line == "judge/甲//wrong")
    #expect(chinese.codes == [.repaired])
    #expect(truth(("true", 100), ("false", 100)).errors == [.judgeKey])
  }

  /// Eight bytes that open a PNG, and four more.
  private static let png = "iVBORw0KGgoAAAAN"

  @Test("Files are decoded, named once and known by their bytes")
  func files() {
    let file = "<file name=\"a.png\" path=\"/\" encoding=\"base64\">\n\(Self.png)\n</file>"
    let stem = "&lt;img src=&quot;@@PLUGINFILE@@/a.png&quot;&gt;下图是什么？"
    let reading = ImportReading.xml(
      "<question type=\"multichoice\"><questiontext><text>\(stem)</text>\(file)</questiontext>"
        + Self.two.replacing("</answer>", with: file + "</answer>") + "</question>")
    #expect(reading.codes.isEmpty)
    let draft = reading.rows.first?.draft
    #expect(draft?.media.map(\.mediaType) == ["image/png"])
    #expect(draft?.media.map(\.sizeBytes) == [12])
    let program = choice(
      Self.two
        + "<answer fraction=\"0\"><text>三</text><file name=\"a.png\" encoding=\"base64\">TVqQAAMAAAAE</file></answer>"
    )
    #expect(program.words == ["W-LEFTOUT file a.png: ?"])
    let old = choice(Self.two, "<image>quiz/b.png</image><image_base64>\(Self.png)</image_base64>")
    #expect(old.drafts.first?.media.map(\.name) == ["b.png"])
  }

  @Test("Penalties, empty numbering, long numbers and comments do not disturb")
  func miscellany() {
    let reading = choice(
      Self.two,
      "<!-- c --><penalty>.33</penalty><hidden>0</hidden><answernumbering/><defaultgrade>1.0000000</defaultgrade><shuffleanswers>1</shuffleanswers>"
    )
    #expect(reading.codes.isEmpty)
    #expect(choice(Self.two, "<hidden>1</hidden>").codes == [.leftOut])
    let tagged = choice(
      Self.two, "<tags><tag><text>post:爆破工</text></tag><tag><text>难</text></tag></tags>")
    #expect(tagged.drafts.map(\.posts) == [["爆破工"]])
    #expect(tagged.words == ["W-LEFTOUT tag 难"])
  }

  @Test("A number used twice in a category is reported")
  func numbers() {
    let question =
      "<question type=\"multichoice\"><idnumber>7</idnumber><questiontext><text>甲</text></questiontext>\(Self.two)</question>"
    let reading = ImportReading.xml(question + question)
    #expect(reading.rows.map { $0.verdicts.map(\.code) } == [[], [.leftOut]])
  }

  @Test(
    "Kinds that cannot be used are reported by name",
    arguments: [
      "cloze", "calculated", "calculatedmulti", "ddwtos", "gapselect", "matching", "description",
      "ordering", "",
    ])
  func kinds(type: String) {
    let reading = ImportReading.xml(
      "<question type=\"\(type)\"><questiontext><text>甲</text></questiontext></question>")
    #expect(reading.words == ["E-TYPE \(type)"])
    #expect(reading.rows.map(\.place.row) == [3])
  }

  @Test("Short answers and numbers are blanks, essays need what the marker looks for")
  func written() {
    let short = ImportReading.xml(
      "<question type=\"shortanswer\"><questiontext><text>甲</text></questiontext><answer fraction=\"100\"><text>一</text></answer><answer fraction=\"50\"><text>二</text></answer></question>"
    )
    #expect(short.line == "blank/甲//一")
    #expect(short.codes == [.leftOut])
    func number(_ tolerance: String) -> ImportReading {
      .xml(
        "<question type=\"numerical\"><questiontext><text>甲</text></questiontext><answer fraction=\"100\"><text>1.5</text><tolerance>\(tolerance)</tolerance></answer></question>"
      )
    }
    #expect(number("0").line == "blank/甲//1.5")
    #expect(number("0.1").errors == [.kindUnknown])
    let essay = ImportReading.xml(
      "<question type=\"essay\"><questiontext><text>甲</text></questiontext><graderinfo><text>要点</text></graderinfo></question>"
    )
    #expect(essay.line == "shortAnswer/甲//要点:100")
    #expect(
      ImportReading.xml(
        "<question type=\"essay\"><questiontext><text>甲</text></questiontext></question>"
      ).errors == [.answerMissing])
  }

  @Test("A file that breaks in the middle keeps what came before and says where it broke")
  func broken() {
    let text =
      "<quiz>\n<question type=\"multichoice\"><questiontext><text>甲</text></questiontext>\(Self.two)</question>\n<question type=\"multichoice\">\n<questiontext></quiz>"
    let reading = MoodleXMLReader.read(Array(text.utf8), name: "a.xml")
    #expect(reading.drafts.count == 1)
    #expect(reading.rows.count == 2)
    #expect(reading.rows.last?.place.row == 4)
    #expect(reading.rows.last?.isRejected == true)
  }
}
