import Questions

/// The table in which banks leave the house: one row, one question, every column that a draft has.
///
/// The names are those of family A, so that other programs find what they know; the last columns
/// hold what only this product keeps, and the row comes back exactly.
struct BankColumns {
  private let optionCount: Int

  /// Columns that hold all of these drafts.
  init(_ drafts: [QuestionDraft]) {
    optionCount = max(drafts.map(\.options.count).max() ?? 0, 4)
  }

  /// Header cells.
  var header: [String] {
    ["题型", "题干"] + (0..<optionCount).map { "选项\(QuestionJudge.letter($0))" }
      + [
        "答案", "解析", "难度", "知识点", "岗位", "关键工序", "红线", "法律依据", "行业", "来源", "选项标号", "固定选项",
        "图片引用", "安澜格式",
      ]
  }

  /// Cells of a draft, in the order of the header.
  func cells(of draft: QuestionDraft) -> [String] {
    let texts = draft.options.map(\.text)
    let empty = [String](repeating: "", count: max(optionCount - texts.count, 0))
    return [Self.kind(draft.kind), draft.stem] + texts + empty + [
      Self.answer(draft.answer), draft.explanation, "\(draft.difficulty)", draft.topic,
      ExportText.joined(draft.posts, by: ";"), ExportText.joined(draft.processes, by: ";"),
      draft.isRedLine ? "是" : "", ExportText.text(basis: draft.basis), draft.sector,
      draft.source, ExportText.joined(draft.options.map(\.key), by: ","),
      ExportText.joined(draft.options.filter(\.isFixed).map(\.key), by: ","),
      ExportText.text(media: draft.media), ExportText.version,
    ]
  }

  private static func kind(_ kind: QuestionKind) -> String {
    switch kind {
    case .single: "单选题"
    case .multiple: "多选题"
    case .judge: "判断题"
    case .blank: "填空题"
    case .shortAnswer: "简答题"
    case .practical: "实操题"
    case .scenario: "情景题"
    }
  }

  private static func answer(_ answer: QuestionAnswer) -> String {
    switch answer {
    case .options(let keys): keys.joined(separator: ",")
    case .judge(let isRight): isRight ? "正确" : "错误"
    case .blanks(let blanks): ExportText.text(blanks: blanks)
    case .rubric(let points): ExportText.text(rubric: points)
    }
  }
}
