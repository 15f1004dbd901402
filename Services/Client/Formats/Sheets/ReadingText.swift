/// What readers say about a file, Chinese first and English second: the one table of these texts.
enum ReadingText {
  static func emptySheet(_ name: String) -> String { "工作表“\(name)”为空 / sheet is empty" }

  static func noHeader(_ name: String, rows: Int) -> String {
    "\(sheet(name))没有题库表头，\(rows) 行未读 / no header of a question bank"
  }

  static func preamble(_ name: String, from first: Int, to last: Int) -> String {
    "\(sheet(name))第 \(first)–\(last) 行是标题或说明 / title or instructions"
  }

  static func instruction(_ name: String, row: Int) -> String {
    "\(sheet(name))第 \(row) 行是填写说明 / instruction row"
  }

  static func heading(_ name: String, row: Int) -> String {
    "\(sheet(name))第 \(row) 行是小标题或重复的表头 / heading"
  }

  static func unknownColumns(_ name: String, _ columns: [String]) -> String {
    "\(sheet(name))未导入的列：\(columns.joined(separator: "、")) / columns left out"
  }

  static func beyondHeader(_ name: String, rows: Int) -> String {
    "\(sheet(name))\(rows) 行在表头之外还有内容 / text outside the columns of the header"
  }

  static func noCells(_ name: String) -> String {
    "工作表“\(name)”未读：不是表格或超出限额 / not a table of cells, or too many"
  }
  static func postFromName(_ post: String) -> String { "岗位取自文件名：\(post) / post from file name" }
  static func noBank() -> String { "文件中没有试题 / no question in the file" }

  static func lines(_ count: Int, from first: Int) -> String {
    "第 \(first) 行起 \(count) 行在第一题之前 / lines before the first question"
  }

  static func refused(_ reason: String, _ detail: String) -> String {
    detail.isEmpty ? reason : "\(reason) \(detail)"
  }

  static func tooManyLines(_ count: Int) -> String {
    "还有 \(count) 行超出限额，未读 / lines beyond the limit"
  }

  static let hiddenRow = "隐藏行 / hidden row"
  static let hiddenSheet = "隐藏工作表 / hidden sheet"
  static let keyShifted = "答案未加引号，占了多列，已合并 / key without quotes filled several columns"
  static let keyIsText = "答案是选项文字 / key is an option's text"
  static let glued = "选项之间没有分隔符 / options without separator"
  static let innerMarks = "选项内的分隔符已去掉 / separators inside options removed"
  static let pictureOption = "选项只有图片 / option is only a picture"
  static let inlineKey = "答案写在题干里 / key inside the stem"

  static func date(_ text: String) -> String { "\(text) 被存成日期 / stored as a date" }
  static func error(_ text: String) -> String { "单元格错误值 \(text) / error value" }

  private static func sheet(_ name: String) -> String { name.isEmpty ? "" : "工作表“\(name)”" }
}
