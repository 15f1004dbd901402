import QuestionFormats
import Questions
import Testing

/// What real banks do to options, labels and keys.
struct DirtyRowTests {
  static let splits: [(packed: String, key: String, options: [String], keys: [String])] = [
    ("**A.甲**B.乙**C.丙**D.丁", "C", ["甲", "乙", "丙", "丁"], ["C"]),
    ("  **A.甲  **B.乙  **C.丙  **D.丁", "B", ["甲", "乙", "丙", "丁"], ["B"]),
    ("**A:甲**B：乙**C:丙**D：丁", "A ", ["甲", "乙", "丙", "丁"], ["A"]),
    ("**A: 甲**B: 乙**C: 丙**D: 丁\n \n", "D", ["甲", "乙", "丙", "丁"], ["D"]),
    ("**Ａ.甲**Ｂ.乙**Ｃ.丙**Ｄ.丁", "Ｂ", ["甲", "乙", "丙", "丁"], ["B"]),
    ("*A.甲*B.乙*C.丙", "C", ["甲", "乙", "丙"], ["C"]),
    ("**A.甲*B.乙**C.丙", "C", ["甲", "乙", "丙"], ["C"]),
    ("##A、甲##B、乙##C、丙", "B", ["甲", "乙", "丙"], ["B"]),
    ("A.甲|B.乙|C.丙", "B", ["甲", "乙", "丙"], ["B"]),
    ("A、甲\nB、乙\nC、丙\n", "B", ["甲", "乙", "丙"], ["B"]),
    ("A．甲 B．乙 C．丙", "B", ["甲", "乙", "丙"], ["B"]),
    ("(A)甲 (B)乙 (C)丙", "B", ["甲", "乙", "丙"], ["B"]),
    ("a.甲 b.乙 c.丙", "b", ["甲", "乙", "丙"], ["B"]),
    ("A.1～3tB.3～5t C.5～15t", "C", ["1～3t", "3～5t", "5～15t"], ["C"]),
    ("**A.甲**B.乙**C.丙D.丁", "D", ["甲", "乙", "丙", "丁"], ["D"]),
    ("**A.甲B.乙**C.丙**D.丁", "B", ["甲", "乙", "丙", "丁"], ["B"]),
    ("**A甲**B:乙**C:丙**D丁", "D", ["甲", "乙", "丙", "丁"], ["D"]),
    ("**A.12**B.3**6C.50** D.24", "B", ["12", "36", "50", "24"], ["B"]),
    ("**A.0.1MP**A**B.0.2MP**A**C.1MP**A", "B", ["0.1MPA", "0.2MPA", "1MPA"], ["B"]),
    (
      "**A.焊接**B.切割**C.打磨**D.**A、**B两种方法一起使用", "D",
      ["焊接", "切割", "打磨", "A、B两种方法一起使用"], ["D"]
    ),
    ("**A.甲**B.乙**D.丁**C.丙", "C", ["甲", "乙", "丙", "丁"], ["C"]),
    ("**A.A**B.B**C.C**D.D", "B", ["A", "B", "C", "D"], ["B"]),
    ("**A.ABC**B.BCD**C.ACD**D.以上都不是", "D", ["ABC", "BCD", "ACD", "以上都不是"], ["D"]),
    ("甲|乙|丙", "C", ["甲", "乙", "丙"], ["C"]),
    ("**甲**乙**丙", "A", ["甲", "乙", "丙"], ["A"]),
    ("10kVA.h|20kVA.h|30kVA.h", "A", ["10kVA.h", "20kVA.h", "30kVA.h"], ["A"]),
    ("**A.额定值B级**B.额定值C级", "B", ["额定值B级", "额定值C级"], ["B"]),
  ]

  @Test("packed options come apart however they were packed", arguments: splits)
  func packed(
    _ row: (packed: String, key: String, options: [String], keys: [String])
  ) throws {
    let verdict = try Readings.packed("单选题", "下列说法正确的是（　）。", row.packed, row.key)
    #expect(verdict.options == row.options)
    #expect(verdict.keys == row.keys)
    #expect(verdict.errors == [])
  }

  static let warnings: [(String, String, VerdictCode)] = [
    ("甲|乙|丙", "A", .unlabelled), ("**A.甲**B.乙**D.丁**C.丙", "C", .labelOrder),
    ("A.1～3tB.3～5t C.5～15t", "C", .repaired), ("**A.0.1MP**A**B.2", "B", .repaired),
    ("**A.甲\t乙**B.丙", "A", .controlCharacters), ("**A.甲**B.乙", "AA", .answerTwice),
    ("**A.甲**B.乙**C.**A、**B两种方法", "C", .labelReference),
  ]

  @Test("what was repaired is said", arguments: warnings)
  func warns(packed: String, key: String, code: VerdictCode) throws {
    let verdict = try Readings.packed("单选", "题目", packed, key)
    #expect(verdict.codes.contains(code))
    #expect(verdict.draft != nil)
  }

  static let faults: [(String, String, String, VerdictCode)] = [
    ("单选题", "**A.甲**B.乙", "C", .answerOutOfRange),
    ("单选题", "**A.甲**B.乙**C.丙", "Z", .answerOutOfRange),
    ("单选题", "**A.甲**B.乙**B.丙**C.丁", "B", .labelTwice),
    ("单选题", "**A.甲**B.**C.丙", "A", .optionEmpty),
    ("单选题", "**A.甲**B.乙**C.甲", "A", .optionTwice),
    ("单选题", "**A.甲**B.乙", "", .answerMissing),
    ("单选题", "**A.甲**B.乙", "丙或丁", .answerUnreadable),
    ("单选题", "**A.甲**B.乙", "AB", .singleHasMany),
    ("单选题", "甲", "A", .optionsMissing), ("单选题", "", "A", .optionsMissing),
    ("连线题", "**A.甲**B.乙", "A", .kindUnknown), ("", "**A.甲**B.乙", "A", .kindUnknown),
    ("判断题", "**A.防火**B.防爆**C.防毒**D.防尘", "A", .judgeKey),
    ("判断题", "**A.防火**B.防爆", "A", .judgeKey), ("判断题", "", "未知", .judgeKey),
    ("判断题", "**A.正确**B.正确", "A", .optionTwice), ("判断题", "**A.正确**B.错误", "", .answerMissing),
  ]

  @Test(
    "a row that cannot be right is refused under its code and stays in the reading",
    arguments: faults)
  func refuses(kind: String, packed: String, key: String, code: VerdictCode) throws {
    let verdict = try Readings.packed(kind, "题目", packed, key)
    #expect(verdict.errors.contains(code))
    #expect(verdict.draft == nil)
    #expect(verdict.isRejected)
  }

  static let judges: [(String, String, Bool)] = [
    ("**A.正确**B.错误", "A", true), ("**A.正确**B.错误", "B ", false),
    ("**A.错误**B.正确", "A", false), ("**A:正确**B:不正确", "B", false), ("A、对 B、错", "A", true),
    ("√|×", "A", true), ("**A.√**B.×", "B", false), ("**A.A**B.B", "B", false), ("A|B", "A", true),
    ("", "正确", true), ("", "不正确", false), ("", "对", true), ("", "错", false), ("", "√", true),
    ("", "×", false), ("", "T", true), ("", "F", false), ("", "Y", true), ("", "N", false),
    ("", "A", true), ("", "B", false), ("", "ｔ", true), ("", "（√）", true), ("", "错误。", false),
    ("**A.正确**B.错误", "正确", true), ("**A.T**B.F", "B", false), ("A.是|B.否", "A", true),
  ]

  @Test("right and wrong are understood in all their words", arguments: judges)
  func judge(packed: String, key: String, truth: Bool) throws {
    for kind in ["判断题", "是非题", "判断"] {
      let verdict = try Readings.packed(kind, "题目", packed, key)
      #expect(verdict.truth == truth, "\(kind) \(verdict.verdicts)")
      #expect(verdict.draft?.options == [])
    }
  }

  static let keys: [(String, [String])] = [
    ("ABD", ["A", "B", "D"]), ("A,B,D", ["A", "B", "D"]), ("A;B;D", ["A", "B", "D"]),
    ("A|B|D", ["A", "B", "D"]), ("A、B、D", ["A", "B", "D"]), ("A，B，D", ["A", "B", "D"]),
    ("A B D", ["A", "B", "D"]), ("ａｂｄ", ["A", "B", "D"]), ("DBA ", ["A", "B", "D"]),
    ("答案：ABD", ["A", "B", "D"]), ("【ABD】", ["A", "B", "D"]), ("A/B/D", ["A", "B", "D"]),
    ("甲|乙|丁", ["A", "B", "D"]), ("甲；乙；丁", ["A", "B", "D"]), ("甲,丁", ["A", "D"]),
    ("A.甲\nB.乙", ["A", "B"]), ("\u{A0}AB\u{A0}", ["A", "B"]),
  ]

  @Test("a key is read in every form in which people write it", arguments: keys)
  func key(_ key: String, _ expected: [String]) throws {
    let verdict = try Readings.flat("多选题", "题目", ["甲", "乙", "丙", "丁"], key)
    #expect(verdict.keys == expected)
  }

  static let texts: [(String, String, [String])] = [
    ("单选", "20", ["B"]), ("单选题", "A.10", ["A"]), ("选择题", "30", ["C"]),
    ("数字类选择题", "C", ["C"]), ("图片题", "AB", ["A", "B"]), ("单项选择题", "B", ["B"]),
    ("不定项", "B", ["B"]), ("【单选题】", "B", ["B"]),
  ]

  @Test("a key may be the option's own text, and kinds have many names", arguments: texts)
  func textKey(kind: String, key: String, expected: [String]) throws {
    let verdict = try Readings.flat(kind, "题目", ["10", "20", "30"], key)
    #expect(verdict.keys == expected)
    #expect(verdict.draft?.kind == (expected.count > 1 || kind == "不定项" ? .multiple : .single))
  }

  @Test("one key of a multiple choice is a warning, not an error")
  func multipleWithOne() throws {
    let verdict = try Readings.flat("多选题", "题目", ["甲", "乙"], "A")
    #expect(verdict.codes.contains(.multipleHasOne))
    #expect(verdict.draft?.kind == .multiple)
  }

  static let stems: [(String, String, Bool)] = [
    ("1.瓦斯是什么", "瓦斯是什么", true), ("12、瓦斯", "瓦斯", true), ("3．瓦斯", "瓦斯", true),
    ("(4)瓦斯", "瓦斯", true), ("（5）瓦斯", "瓦斯", true), ("19..旧起重机", "旧起重机", true),
    ("186. 安全", "安全", true), ("第7题：瓦斯", "瓦斯", true), ("1.5MPa 以上", "1.5MPa 以上", false),
    ("1.2020年起", "2020年起", true), ("3.5万元以上", "3.5万元以上", false), ("5S管理", "5S管理", false),
    ("\u{A0}\t瓦斯 ", "瓦斯", false),
  ]

  @Test("a running number goes, a measure stays", arguments: stems)
  func number(stem: String, expected: String, hasPrefix: Bool) throws {
    let verdict = try Readings.flat("判断题", stem, [], "对")
    #expect(verdict.draft?.stem == expected)
    #expect(verdict.codes.contains(.numberPrefix) == hasPrefix)
  }

  @Test("tabs, line ends and no-break blanks inside a cell are cleaned and told")
  func control() throws {
    let verdict = try Readings.flat("单选", "甲\u{A0}乙\t丙\r\n丁\u{200B}", ["一\n二", "a\nb"], "A")
    #expect(verdict.draft?.stem == "甲 乙 丙\n丁")
    #expect(verdict.options == ["一二", "a b"])
    #expect(verdict.codes.contains(.controlCharacters))
  }

  @Test("a stem that speaks of a picture that is not there is told")
  func picture() throws {
    let verdict = try Readings.flat("判断题", "如下图所示的标志为禁止吸烟", [], "对")
    #expect(verdict.codes.contains(.pictureMissing))
  }

  @Test("labels inside option cells go; out of order they still name their option")
  func labelledCells() throws {
    let plain = try Readings.flat("单选", "题目", ["A.甲", "B、乙", "C:丙"], "B")
    #expect(plain.options == ["甲", "乙", "丙"])
    let crossed = try Readings.flat("单选", "题目", ["A.甲", "B.乙", "D.丁", "C.丙"], "C")
    #expect(crossed.draft?.options.first { $0.key == "C" }?.text == "丙")
    #expect(crossed.codes.contains(.labelOrder))
    let reference = try Readings.flat("单选", "题目", ["焊接", "切割", "打磨", "A、B两种方法"], "D")
    #expect(reference.options.last == "A、B两种方法")
  }

  @Test("an empty option between others is an error, after the last it is none")
  func emptyOptions() throws {
    #expect(try Readings.flat("单选", "题", ["甲", "", "丙"], "A").errors == [.optionEmpty])
    #expect(try Readings.flat("单选", "题", ["甲", "乙", "", ""], "A").errors == [])
    #expect(try Readings.flat("单选", "题", ["甲", "乙", "", ""], "D").errors == [.answerOutOfRange])
  }
}
