import QuestionFormats
import Questions
import Testing

/// Questions written one under the other.
struct BlockTests {
  @Test("numbers, options, keys and explanations make questions")
  func plain() {
    let reading = Readings.text(
      """
      瓦斯检查工考试题
      一、单选题（每题2分）
      1.采掘工作面瓦斯浓度达到（　）时停止打眼。
      A.0.5%
      B.1.0%
      C.1.5%
      D.2.0%
      答案：B
      解析：见规程
      第二行
      2、爆破地点附近20m以内瓦斯浓度的上限是（　）。
      A、0.5% B、1.0% C、1.5%
      【答案】B
      【解析】同上
      二、多选题
      1. 下列属于“三违”的有
      A．违章指挥 B．违章作业
      C．违反劳动纪律 D．违法乱纪
      正确答案: ABC
      难度：难
      三、判断题
      1．井下可以吸烟。（×）
      2．入井必须携带自救器。
      答案：正确
      """, named: "瓦斯检查工.txt")
    #expect(reading.drafts.map(\.kind) == [.single, .single, .multiple, .judge, .judge])
    #expect(
      reading.drafts.map(\.answer) == [
        .options(["B"]), .options(["B"]), .options(["A", "B", "C"]), .judge(false), .judge(true),
      ])
    #expect(reading.drafts[0].explanation == "见规程\n第二行")
    #expect(reading.drafts[0].options.map(\.text) == ["0.5%", "1.0%", "1.5%", "2.0%"])
    #expect(reading.drafts[2].options.count == 4)
    #expect(reading.drafts[2].difficulty == 4)
    #expect(reading.drafts.allSatisfy { $0.posts == ["瓦斯检查工"] })
    #expect(reading.rows.map(\.place.row) == [3, 11, 16, 22, 23])
    #expect(reading.rows.allSatisfy { $0.errors == [] })
  }

  @Test("keys inside stems, kinds in brackets and options on the stem's line are taken apart")
  func inline() {
    let reading = Readings.text(
      """
      1、瓦斯检查工必须（ B ）上岗。
      A.随意  B.持证  C.轮流
      2、【多选题】通风的作用有（ABC）。A.供氧 B.稀释瓦斯 C.降尘 D.增压
      3.(判断题)严禁带电检修。（ √ ）
      4、灭火器压力应在（A）区。A、绿色 B、红色 答案：A
      """, named: "a.txt")
    #expect(
      reading.drafts.map(\.answer) == [
        .options(["B"]), .options(["A", "B", "C"]), .judge(true), .options(["A"]),
      ])
    #expect(reading.drafts.map(\.kind) == [.single, .multiple, .judge, .single])
    #expect(reading.drafts.first?.stem.contains("B") == false)
    #expect(reading.drafts[1].options.count == 4)
  }

  @Test("a table of keys after the questions is spread over them")
  func table() {
    let reading = Readings.text(
      """
      一、单选题
      1.题一
      A.甲 B.乙
      2.题二
      A.甲 B.乙
      3.题三
      A.甲 B.乙
      二、判断题
      1.题四
      2.题五
      参考答案
      一、单选题
      1-3 BAB
      二、判断题
      1.√ 2.×
      """, named: "a.txt")
    #expect(
      reading.drafts.map(\.answer) == [
        .options(["B"]), .options(["A"]), .options(["B"]), .judge(true), .judge(false),
      ])
  }

  @Test("without numbers a line after a key begins a question")
  func unnumbered() {
    let reading = Readings.text(
      """
      题一的题干
      A.甲
      B.乙
      答案：A
      题二的题干
      A.甲
      B.乙
      答案：B
      """, named: "a.txt")
    #expect(reading.drafts.map(\.stem) == ["题一的题干", "题二的题干"])
    #expect(reading.drafts.map(\.answer) == [.options(["A"]), .options(["B"])])
  }

  @Test("a question without key or with a broken one is refused at its line")
  func refused() {
    let reading = Readings.text(
      "1.题一\nA.甲\nB.乙\n2.题二\nA.甲\nB.乙\n答案：D\n3.题三\nA.甲\nB.乙\n答案：A\n", named: "a.txt")
    #expect(reading.rows.map(\.errors) == [[.answerMissing], [.answerOutOfRange], []])
    #expect(reading.rows.map(\.place.row) == [1, 4, 8])
  }

  @Test("a DOCX is read paragraph by paragraph, breaks and runs included")
  func document() throws {
    func paragraph(_ inside: String) -> String { "<w:p>\(inside)</w:p>" }
    func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
    let body =
      paragraph(run("1.采煤工作面") + run("瓦斯（B）。"))
      + paragraph(run("A.甲") + "<w:r><w:tab/></w:r>" + run("B.乙"))
      + paragraph(run("2.严禁吸烟。") + "<w:r><w:br/></w:r>" + run("答案：对"))
      + paragraph("<w:del>" + run("旧字") + "</w:del>")
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let file = try ZipFixture.file([
      (
        name: "_rels/.rels",
        text: WorkbookFixture.relations([("rId1", "officeDocument", "word/document.xml")])
      ),
      (
        name: "word/document.xml",
        text: "<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>"
      ),
    ])
    let reading = BankFile.read(file, named: "a.docx").reading
    #expect(reading.drafts.map(\.answer) == [.options(["B"]), .judge(true)])
    #expect(reading.format == "docx/H")
  }

  @Test("a text that is no bank says so")
  func noBank() {
    let reading = Readings.text("今天天气很好。\n我们去散步。\n", named: "a.txt")
    #expect(reading.rows.isEmpty)
    #expect(reading.notices.map(\.code) == [.formatBroken])
  }
}
