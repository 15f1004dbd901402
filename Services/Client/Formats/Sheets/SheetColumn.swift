import Vocabulary

/// What a column of a bank means.
enum SheetColumn: Sendable, Hashable {
  case kind, stem, options, answer, explanation, difficulty, topic, chapter, trade, mark, source
  case posts, processes, redLine, basis, sector, picture, sequence
  /// Family A and E: the option with a letter, from 0.
  case option(Int)
  /// Family C: whether that option is right, and its picture.
  case optionIsRight(Int)
  case optionPicture(Int)
  /// Family D: the one option of the row, whether it is right, and its explanation.
  case rowOption, rowIsRight, rowExplanation
  /// Columns only our own export has.
  case formatVersion, optionKeys, fixedOptions, media
  /// A column known to say nothing that is kept.
  case ignored

  /// The meaning of a header cell; nil if it is not known.
  static func named(_ header: String) -> SheetColumn? {
    let name = HeaderName.plain(header)
    guard !name.isEmpty, name.unicodeScalars.count <= HeaderName.scalarsMax else { return nil }
    if let column = names[name] { return column }
    return option(name) ?? loose(name)
  }

  /// The letter columns: `选项A`, `A选项`, `A`, `选项一内容`, `选项一是否正确`, `选项1`, `Option A`.
  private static func option(_ name: String) -> SheetColumn? {
    var rest = Substring(name)
    let suffixes: [(String, (Int) -> SheetColumn)] = [
      ("是否正确", { .optionIsRight($0) }), ("是否正确项", { .optionIsRight($0) }),
      ("是否答案", { .optionIsRight($0) }), ("图片", { .optionPicture($0) }),
      ("内容", { .option($0) }), ("选项", { .option($0) }), ("项", { .option($0) }),
    ]
    var make: (Int) -> SheetColumn = { .option($0) }
    if let match = suffixes.first(where: { rest.hasSuffix($0.0) }) {
      rest = rest.dropLast(match.0.count)
      make = match.1
    }
    for prefix in ["备选项", "备选答案", "选项", "答案", "option", "choice"]
    where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      break
    }
    return number(String(rest)).map(make)
  }

  private static let chineseNumbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  /// The number of an option, from 0, by letter, digit or Chinese number.
  private static func number(_ text: String) -> Int? {
    if let index = chineseNumbers.firstIndex(of: text) { return index }
    if let value = Int(text), (1...26).contains(value) { return value - 1 }
    let bytes = Array(text.utf8)
    guard bytes.count == 1, (0x61...0x7A).contains(bytes[0]) else { return nil }
    return Int(bytes[0] - 0x61)
  }

  /// Names that merely hold a telling word.
  private static func loose(_ name: String) -> SheetColumn? {
    let words: [(String, SheetColumn)] = [
      ("解析", .explanation), ("题干", .stem), ("题型", .kind), ("答案", .answer),
      ("题目类型", .kind), ("试题类型", .kind), ("题目内容", .stem), ("试题内容", .stem),
      ("知识点", .topic), ("难度", .difficulty), ("分值", .mark), ("岗位", .posts),
    ]
    return words.first { name.holds($0.0) }?.1
  }

  private static let names: [String: SheetColumn] = {
    var table: [String: SheetColumn] = [:]
    for (column, list) in namesByColumn { for name in list { table[name] = column } }
    return table
  }()

  private static let namesByColumn: [(SheetColumn, [String])] = [
    (.kind, ["题型", "题目类型", "试题类型", "类型", "题类", "试题题型", "题目题型", "type", "questiontype"]),
    (
      .stem,
      [
        "题干", "题目", "试题题干", "题目内容", "试题内容", "问题", "试题", "题目描述", "题目名称", "题干内容", "考题",
        "问题内容", "试题名称", "内容", "question", "stem", "questiontext",
      ]
    ),
    (
      .answer,
      [
        "答案", "正确答案", "题目答案", "标准答案", "参考答案", "试题答案", "正确选项", "答案选项", "正确项", "answer", "key",
        "correctanswer",
      ]
    ),
    (
      .explanation,
      [
        "解析", "试题解析", "答案解析", "整体解析", "题目解析", "解释", "详解", "题解", "答案说明", "explanation", "analysis",
      ]
    ),
    (.options, ["选项", "题目选项", "试题选项", "备选项", "备选答案", "选择项", "options", "choices"]),
    (.rowOption, ["选项内容"]),
    (.rowIsRight, ["是否正确项", "是否正确", "是否为正确项", "正确与否", "是否答案"]),
    (.rowExplanation, ["选项解析"]),
    (.sequence, ["题目序号", "序号", "题号", "编号", "试题编号", "题目编号", "no", "id"]),
    (.difficulty, ["难度", "难易度", "难度等级", "难易程度", "difficulty"]),
    (
      .topic,
      [
        "知识点", "标签", "知识分类", "所属知识点", "分类", "考点", "类别", "知识类别", "题目分类", "模块", "科目", "专业", "所属题库",
        "topic", "category", "tags",
      ]
    ),
    (.chapter, ["章节", "所属章节", "章", "目录", "chapter"]),
    (.trade, ["作业种类", "作业类别", "作业项目"]),
    (.mark, ["分值", "分数", "得分", "题目分值", "score", "mark"]),
    (.source, ["来源", "出处", "题目来源", "试题来源", "source"]),
    (.posts, ["岗位", "工种", "关键岗位", "考试人员类型", "人员类型", "适用岗位", "适用人员", "适用工种", "post"]),
    (.processes, ["工序", "关键工序", "环节", "关键环节", "重点环节", "process"]),
    (.redLine, ["红线", "是否红线", "红线题", "redline"]),
    (.basis, ["法律依据", "依据", "法规依据", "政策依据", "basis"]),
    (.sector, ["行业", "行业领域", "所属行业", "sector"]),
    (.picture, ["图片", "题目图片", "题干图片", "图", "试题图片", "附图", "picture", "image"]),
    (.formatVersion, ["安澜格式"]),
    (.optionKeys, ["选项标号"]),
    (.fixedOptions, ["固定选项"]),
    (.media, ["图片引用"]),
    (.ignored, ["是否有图片"]),
  ]
}

/// The plain name in a header cell, without `(必填)`, quotes, stars and blanks.
enum HeaderName {
  /// Most letters of a name: longer cells are sentences.
  static let scalarsMax = 16

  /// The name in lower case and half width, without what stands in brackets.
  static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var depth = 0
    for scalar in HalfWidth.normalised(text).unicodeScalars {
      switch scalar {
      case "(", "[", "【", "〔", "{": depth += 1
      case ")", "]", "】", "〕", "}": depth = max(depth - 1, 0)
      case " ", "\t", "\r", "\n", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{200B}", "*", "\"", "'",
        "“", "”", "‘", "’", ":", "_", "-", "★", "#", "、", ".":
        continue
      default: if depth == 0 { result.append(scalar) }
      }
    }
    let plain = String(result).lowercased()
    // `【题干】` is a name in brackets, not a note.
    guard plain.isEmpty, depth == 0, text.holds("【") else { return plain }
    return Self.plain(String(text.filter { $0 != "【" && $0 != "】" }))
  }
}
