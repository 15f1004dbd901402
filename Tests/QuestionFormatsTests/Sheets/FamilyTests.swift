import QuestionFormats
import Questions
import Testing

/// The layouts in which banks circulate.
struct FamilyTests {
  static let flat: [[String]] = [
    ["题型", "题干", "选项A", "选项B", "选项C", "选项D", "答案", "解析", "难度", "知识点(标签)", "分值", "来源"],
    ["题干(必填)", "题型", "选项A(必填)", "选项B", "选项E(勿删)", "答案(必填)"],
    ["试题类型", "试题题干", "A", "B", "C", "正确答案"],
    ["*题型", "*题目", "Ａ选项", "Ｂ选项", "Ｃ选项", "答案"],
    ["【题型】", "题目（必填）", "选项1", "选项2", "选项3", "正确选项（必填）"],
    ["类型", "问题", "备选项A", "备选项B", "备选项C", "标准答案"],
    ["题型", "题 干", "选项A内容", "选项B内容", "选项C内容", "参考\n答案"],
    ["type", "question", "Option A", "Option B", "Option C", "answer"],
  ]

  @Test("family A is known by its names, whatever their order and decoration", arguments: flat)
  func familyA(_ header: [String]) throws {
    let row = header.map { name -> String in
      switch SheetNames.role(name) {
      case "kind": "单选题"
      case "stem": "题目"
      case "answer": "B"
      default: name.hasPrefix("解析") ? "因为" : ["难度", "分值"].contains(name) ? "3" : name
      }
    }
    let draft = try #require(try Readings.sheet([header, row]).drafts.first)
    #expect(draft.kind == .single)
    #expect(draft.stem == "题目")
    #expect(draft.options.count >= 3)
    #expect(draft.answer == .options(["B"]))
  }

  @Test("family A brings explanation, difficulty, topic, posts and law along")
  func columns() throws {
    let draft = try #require(
      try Readings.sheet([
        ["题型", "题干", "选项A", "选项B", "答案", "解析", "难度", "章节", "岗位", "关键工序", "法律依据", "红线", "备注"],
        [
          "单选", "题目", "甲", "乙", "A", "因为甲", "难", "通风", "瓦斯检查工、爆破工", "爆破", "《安全生产法》第二十八条",
          "是", "随便",
        ],
      ]).drafts.first)
    #expect(draft.explanation == "因为甲")
    #expect(draft.difficulty == 4)
    #expect(draft.topic == "通风")
    #expect(draft.posts == ["瓦斯检查工", "爆破工"])
    #expect(draft.processes == ["爆破"])
    #expect(draft.isRedLine)
    #expect(draft.basis.map(\.law) == ["安全生产法"])
    #expect(draft.basis.map(\.article) == ["第二十八条"])
  }

  @Test("family B may begin at any column and name chapters and pictures")
  func familyB() throws {
    let reading = try Readings.sheet(
      [
        ["", "作业种类", "章节", "试题类型", "题目内容", "题目选项", "题目答案", "图片", "是否有图片"],
        ["", "低压电工作业", "第一章", "判断题", "1.题目", "**A.正确**B.错误", "B", "", "否"],
        ["", "低压电工作业", "第一章", "单选题", "2.下图", "##A.甲##B.乙##C.丙", "C", "p12.png", "是"],
      ], named: "2020_起重机械管理员题库(含答案).xlsx")
    #expect(reading.drafts.map(\.answer) == [.judge(false), .options(["C"])])
    #expect(reading.drafts.map(\.topic) == ["第一章", "第一章"])
    #expect(reading.drafts.last?.media.map(\.name) == ["p12.png"])
    #expect(reading.drafts.map(\.posts) == [["起重机械管理员"], ["起重机械管理员"]])
  }

  @Test("family C has a mark beside each option, and codes 1 to 4")
  func familyC() throws {
    let header = [
      "试题类型", "题干", "解析", "选项一内容", "选项一是否正确", "选项一图片", "选项二内容", "选项二是否正确", "选项二图片",
      "选项三内容", "选项三是否正确",
    ]
    let reading = try Readings.sheet([
      header, ["1", "一", "", "甲", "0", "", "乙", "1", "", "丙", "0"],
      ["2", "二", "", "甲", "1", "", "乙", "1", "", "丙", "0"],
      ["3", "三", "", "正确", "0", "", "错误", "1", "", "", ""],
    ])
    #expect(reading.drafts.map(\.kind) == [.single, .multiple, .judge])
    #expect(
      reading.drafts.map(\.answer) == [.options(["B"]), .options(["A", "B"]), .judge(false)])
  }

  @Test("family D has a row for each option, instructions below its header and a title above")
  func familyD() throws {
    let reading = try Readings.sheet([
      ["试题导入模板"],
      ["题目序号", "题目类型(1-4)", "题目内容", "整体解析", "题目图片", "所属题库", "是否正确项(0/1)", "选项内容", "选项解析"],
      ["填写数字，同一题相同", "必填：1单选2多选3判断", "必填，不超过500字", "选填", "", "必填", "必填0或1", "必填", "选填"],
      ["1", "1", "一", "解析一", "", "瓦斯", "0", "甲", ""], ["1", "", "", "", "", "", "1", "乙", "对的"],
      ["1", "", "", "", "", "", "0", "丙", ""], ["2", "2", "二", "", "", "瓦斯", "1", "甲", ""],
      ["2", "", "", "", "", "", "1", "乙", ""], ["3", "3", "三", "", "", "瓦斯", "1", "正确", ""],
      ["3", "", "", "", "", "", "0", "错误", ""], ["", "1", "四", "", "", "瓦斯", "1", "甲", ""],
      ["", "", "", "", "", "", "0", "乙", ""],
    ])
    #expect(reading.drafts.map(\.stem) == ["一", "二", "三", "四"])
    #expect(
      reading.drafts.map(\.answer) == [
        .options(["B"]), .options(["A", "B"]), .judge(true), .options(["A"]),
      ])
    #expect(reading.drafts.first?.options.map(\.text) == ["甲", "乙", "丙"])
    #expect(reading.drafts.first?.explanation == "解析一\nB：对的")
    #expect(reading.holdsNotice("说明"))
    #expect(reading.rows.map(\.place.row) == [4, 7, 9, 11])
  }

  @Test("families C and E use the same numbers for other kinds; the header decides")
  func familyE() throws {
    let reading = try Readings.sheet([
      ["问题", "题型（0单选，1判断，2多选）", "考试人员类型", "选项A", "选项B", "选项C", "答案（多选用英文逗号分隔）"],
      ["一", "0", "锅炉工", "甲", "乙", "丙", "B"], ["二", "1", "锅炉工", "正确", "错误", "", "A"],
      ["三", "2", "锅炉工", "甲", "乙", "丙", "A,C"],
    ])
    #expect(reading.drafts.map(\.kind) == [.single, .judge, .multiple])
    #expect(reading.drafts.map(\.posts) == [["锅炉工"], ["锅炉工"], ["锅炉工"]])
  }

  @Test("a number whose meaning nothing explains is refused, not guessed")
  func unknownCode() throws {
    let reading = try Readings.sheet([
      ["题型", "题干", "选项A", "选项B", "答案"], ["1", "一", "甲", "乙", "B"],
    ])
    #expect(reading.rows.map(\.errors) == [[.kindUnknown]])
  }

  @Test("family F has quotes of both shapes in its header and bars between options")
  func familyF() throws {
    let reading = try Readings.sheet([
      ["试题题干(必填)", "试题类型(必填)", "选项（用\"|\"隔开）(必填)", "答案（填空题用‘|’隔开）(必填)", "试题解析"],
      ["一", "单选题", "甲|乙|丙", "C", ""], ["二", "多选题", "A.甲|B.乙|C.丙", "AC", "因为"],
      ["三", "判断题", "", "错误", ""], ["瓦斯浓度不超过___%，断电___%", "填空题", "", "1.0|1.5", ""],
      ["四", "简答题", "", "要点", ""],
    ])
    #expect(reading.drafts.map(\.kind) == [.single, .multiple, .judge, .blank, .shortAnswer])
    #expect(reading.drafts[3].answer == .blanks([["1.0"], ["1.5"]]))
  }

  @Test("family G has a sheet for each kind, and the sheet's name tells it")
  func familyG() throws {
    let choice = ["题目（必填）", "选项A（必填）", "选项B（必填）", "选项C", "正确选项（必填）", "解析"]
    let fixture = WorkbookFixture([
      FixtureSheet(name: "说明", rows: [["请按模板填写"], ["不要删除表头"]]),
      FixtureSheet(name: "单选题", rows: [choice, ["一", "甲", "乙", "丙", "B", ""]].map(texts)),
      FixtureSheet(name: "多选题", rows: [choice, ["二", "甲", "乙", "丙", "AB", ""]].map(texts)),
      FixtureSheet(name: "判断题", rows: [["题目（必填）", "正确选项（必填）"], ["三", "对"]].map(texts)),
      FixtureSheet(name: "Sheet5"),
    ])
    let reading = BankFile.read(try fixture.file(), named: "题库.xlsx").reading
    #expect(reading.drafts.map(\.kind) == [.single, .multiple, .judge])
    #expect(reading.rows.map(\.place.sheet) == ["单选题", "多选题", "判断题"])
    #expect(reading.holdsNotice("“说明”"))
    #expect(reading.holdsNotice("Sheet5"))
  }

  private func texts(_ row: [String]) -> [FixtureCell] { row.map { .text($0) } }

  @Test("titles, instructions, blank rows, headings and repeated headers lose no question")
  func clutter() throws {
    let header = ["题型", "题干", "选项A", "选项B", "答案"]
    let reading = try Readings.sheet([
      ["某公司安全题库"], [], ["填写说明：题型必填"], header, ["单选题", "一", "甲", "乙", "A"], [],
      ["", "", "", "", ""],
      ["二、判断题"], ["", "二", "", "", "对"], header, ["判断题", "三", "", "", "错"],
    ])
    // The second row's kind cell is empty: the heading above it speaks for it.
    #expect(reading.drafts.map(\.stem) == ["一", "二", "三"])
    #expect(reading.drafts.map(\.kind) == [.single, .judge, .judge])
  }

  @Test("a workbook that is no bank, and an empty one, say so")
  func noBank() throws {
    let wages = try Readings.sheet([["姓名", "工资"], ["张某", "1"], ["李某", "2"]])
    #expect(wages.rows.isEmpty)
    #expect(wages.notices.allSatisfy { $0.code == .formatBroken })
    #expect(wages.holdsNotice("3 行"))
    #expect(try Readings.sheet([]).notices.isEmpty == false)
  }

  @Test("columns that are not imported are named")
  func unknownColumns() throws {
    let reading = try Readings.sheet([
      ["题型", "题干", "选项A", "选项B", "答案", "版本号", "录入人"], ["单选", "一", "甲", "乙", "A", "1", "某"],
    ])
    #expect(reading.holdsNotice("版本号"))
    #expect(reading.holdsNotice("录入人"))
  }

  static let names = [
    ("2020_起重机械管理员题库.xlsx", "起重机械管理员"), ("省级叉车管理员.xlsx", "省级叉车管理员"),
    ("瓦斯检查工考试题(2024版).csv", "瓦斯检查工"), ("题库/x/爆破工-试题库-含答案.txt", "爆破工"), ("bank.xlsx", ""),
    ("新建 Microsoft Excel 工作表.xlsx", ""), ("2024.xlsx", ""),
  ]

  @Test("the post is read from the file's name", arguments: names)
  func post(name: String, post: String) throws {
    let reading = try Readings.sheet(
      [["题型", "题干", "答案"], ["判断", "题目", "对"]], named: name)
    #expect(reading.drafts.first?.posts == (post.isEmpty ? [] : [post]))
  }

  @Test("every row that is not blank is in the reading or named in a notice")
  func nothingDropped() throws {
    var rows = [["题型", "题干", "选项A", "选项B", "答案"]]
    for index in 0..<200 {
      rows.append(
        index.isMultiple(of: 7)
          ? [] : ["单选", "题\(index)", "甲", index.isMultiple(of: 5) ? "" : "乙", "A"])
    }
    let reading = try Readings.sheet(rows)
    #expect(
      reading.rows.map(\.place.row) == (0..<200).filter { !$0.isMultiple(of: 7) }.map { $0 + 2 })
  }
}

/// Roles of header cells in the fixtures above.
enum SheetNames {
  static func role(_ name: String) -> String {
    if ["题型", "类型", "type"].contains(where: name.contains) { return "kind" }
    if ["答案", "正确", "answer"].contains(where: name.contains) { return "answer" }
    if ["题干", "题目", "题 干", "问题", "question"].contains(where: name.contains) { return "stem" }
    return ""
  }
}
