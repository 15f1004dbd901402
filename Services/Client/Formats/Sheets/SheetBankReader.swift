import Questions
import Vocabulary

/// Reads the tables of one file as questions: a verdict for every row that holds something.
struct SheetBankReader {
  let source: BankSource
  private(set) var rows: [RowVerdict] = []
  private(set) var notices: [Verdict] = []
  /// Families found, for the name of the format.
  private(set) var families: Set<SheetFamily> = []
  private var usesPost = false

  init(_ source: BankSource) { self.source = source }

  /// Reads a table.
  mutating func read(_ table: SheetTable) {
    let filled = table.rows.filter { !$0.isBlank }
    guard !filled.isEmpty else {
      if !table.name.isEmpty {
        notices.append(Verdict(.leftOut, ReadingText.emptySheet(table.name)))
      }
      return
    }
    guard var header = SheetHeader.find(in: filled) else {
      let text = ReadingText.noHeader(table.name, rows: filled.count)
      notices.append(Verdict(table.isHidden ? .leftOut : .formatBroken, text))
      return
    }
    if header.rowIndex > 0 {
      let last = filled[header.rowIndex - 1].number
      let text = ReadingText.preamble(table.name, from: filled[0].number, to: last)
      notices.append(Verdict(.leftOut, text))
    }
    var body = filled[(header.rowIndex + 1)...]
    dropInstructions(&body, &header, table)
    noteColumns(body, header, table)
    families.insert(header.family)
    var reader = SheetRowReader(source: source, table: table, header: header)
    reader.headingKind = KindWord.of(table.name)
    if header.places[.posts] == nil { usesPost = true }
    switch header.family {
    case .rowPerQuestion: readQuestions(body, &reader)
    case .rowPerOption: readOptions(body, &reader)
    }
  }

  /// Ends the file.
  mutating func finish() {
    if usesPost, !rows.isEmpty, let notice = source.postNotice { notices.append(notice) }
    if rows.isEmpty { notices.append(Verdict(.formatBroken, ReadingText.noBank())) }
  }

  private mutating func readQuestions(
    _ body: ArraySlice<TableRow>, _ reader: inout SheetRowReader
  ) {
    rows.reserveCapacity(rows.count + body.count)
    for row in body {
      if let fault = row.fault {
        rows.append(broken(row, fault, reader))
      } else if let word = reader.heading(row) {
        if case .some(let word) = word { reader.headingKind = word }
        notices.append(Verdict(.leftOut, ReadingText.heading(reader.table.name, row: row.number)))
      } else {
        rows.append(QuestionJudge.judge(reader.question(row)))
      }
    }
  }

  private mutating func readOptions(
    _ body: ArraySlice<TableRow>, _ reader: inout SheetRowReader
  ) {
    var group: [TableRow] = []
    for row in body {
      if let fault = row.fault {
        rows.append(broken(row, fault, reader))
        continue
      }
      if !group.isEmpty, reader.beginsQuestion(row, after: group) {
        rows.append(QuestionJudge.judge(reader.question(ofOptions: group)))
        group = []
      }
      group.append(row)
    }
    if !group.isEmpty { rows.append(QuestionJudge.judge(reader.question(ofOptions: group))) }
  }

  private func broken(_ row: TableRow, _ fault: String, _ reader: SheetRowReader) -> RowVerdict {
    RowVerdict(
      place: RowPlace(sheet: reader.table.name, row: row.number),
      verdicts: [Verdict(.formatBroken, fault)])
  }

  /// Takes rows of instructions from below the header: templates ask to delete them, few do.
  private mutating func dropInstructions(
    _ body: inout ArraySlice<TableRow>, _ header: inout SheetHeader, _ table: SheetTable
  ) {
    guard !header.isVerbatim else { return }
    while let row = body.first, InstructionRow.matches(row, header) {
      for cell in row.cells.values {
        let codes = KindLegend.codes(in: cell.text)
        if codes.count >= 2 { header.takeLegend(codes) }
      }
      notices.append(Verdict(.leftOut, ReadingText.instruction(table.name, row: row.number)))
      body = body.dropFirst()
    }
  }

  private mutating func noteColumns(
    _ body: ArraySlice<TableRow>, _ header: SheetHeader, _ table: SheetTable
  ) {
    if !header.unknown.isEmpty {
      notices.append(Verdict(.leftOut, ReadingText.unknownColumns(table.name, header.unknown)))
    }
    let beyond = body.filter { row in
      row.cells.contains { column, cell in
        !header.headed.contains(column) && cell.kind != .merged
          && !cell.text.trimmingBlanks().isEmpty
      }
    }
    if !beyond.isEmpty {
      notices.append(Verdict(.leftOut, ReadingText.beyondHeader(table.name, rows: beyond.count)))
    }
  }
}

/// Rows that tell people how to fill a template.
enum InstructionRow {
  /// Words by which a stem tells what to write there; a question may say the others itself.
  private static let orders = [
    "必填", "选填", "请填", "请输入", "请勿", "填写", "不能为空", "勿删", "请选择", "请按", "字以内",
  ]

  /// Whether a row has a stem of its own and a key: 必须 and 不超过 are words of questions, too.
  private static func isQuestion(_ row: TableRow, _ header: SheetHeader) -> Bool {
    func text(_ meaning: SheetColumn) -> String {
      header.places[meaning].flatMap { row.cells[$0]?.text }?.trimmingBlanks() ?? ""
    }
    let stem = text(.stem)
    guard !stem.isEmpty, !orders.contains(where: stem.holds) else { return false }
    if JudgeWord.truth(text(.answer)) != nil { return true }
    if case .labels = AnswerKey.read(text(.answer), options: []) { return true }
    return false
  }

  private static let words = [
    "必填", "选填", "请填", "请输入", "请勿", "填写", "说明", "例如", "如：", "删除", "格式", "不能为空", "可选值",
    "示例", "注意", "勿删", "请选择", "请按", "必须", "不超过", "字以内",
  ]

  /// Whether most of a row's cells instruct, and its kind is none.
  static func matches(_ row: TableRow, _ header: SheetHeader) -> Bool {
    let cells = row.cells.values.filter { !$0.text.trimmingBlanks().isEmpty }
    guard !cells.isEmpty else { return false }
    let telling = cells.filter { cell in
      words.contains(where: cell.text.holds) || KindLegend.codes(in: cell.text).count >= 2
    }
    guard !telling.isEmpty, telling.count * 2 >= cells.count else { return false }
    if isQuestion(row, header) { return false }
    guard let column = header.places[.kind], let kind = row.cells[column]?.text else { return true }
    let text = kind.trimmingBlanks()
    if text.isEmpty { return true }
    if let code = Int(text) { return header.kindCodes[code] == nil }
    return KindWord.of(text) == nil || KindLegend.codes(in: text).count >= 2
      || words.contains(where: text.holds)
  }
}

/// The post in the name of a file: `2020_起重机械管理员.xlsx`.
enum FileNamePost {
  private static let endings = [
    "题库", "试题库", "考试题", "试题", "考试", "模拟题", "模拟", "真题", "复习题", "复习", "练习题", "练习", "题目", "汇总",
    "最新", "导入", "模板", "理论", "知识", "考核", "含答案", "带答案", "答案", "版", "年", "-", "_", " ", "(", ")", "（",
    "）", "【", "】", ".", "、", "—",
  ]

  /// Letters of a post, inclusive.
  private static let letters = 2...24

  private static func isDigit(_ letter: Character) -> Bool {
    letter.isASCII && letter.isNumber
  }

  /// The name without numbers, dates and words for a bank; empty if no Chinese word is left.
  static func post(of file: String) -> String {
    var name = file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    if let point = name.lastIndex(of: ".") { name = String(name[..<point]) }
    var before = ""
    while before != name {
      before = name
      name = String(name.drop { isDigit($0) || "_-. ()（）【】、年版".contains($0) })
      while let last = name.last, isDigit(last) { name.removeLast() }
      if let ending = endings.filter(name.hasSuffix).max(by: { $0.count < $1.count }) {
        name = String(name.dropLast(ending.count))
      }
    }
    let hasIdeograph = name.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    let isNoName = ["新建", "工作簿", "工作表", "副本", "文件"].contains(where: name.hasPrefix)
    return hasIdeograph && !isNoName && letters.contains(name.count) ? name : ""
  }
}
