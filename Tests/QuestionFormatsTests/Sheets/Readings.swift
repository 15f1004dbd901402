import QuestionFormats
import Questions
import Testing

/// Short ways to read fixtures.
enum Readings {
  static func sheet(_ rows: [[String]], named name: String = "a.xlsx") throws -> ImportReading {
    BankFile.read(try WorkbookFixture(rows: rows).file(), named: name).reading
  }

  static func text(_ text: String, named name: String = "a.csv") -> ImportReading {
    BankFile.read(Array(text.utf8), named: name).reading
  }

  /// Header of family B and one row.
  static func packed(
    _ kind: String, _ stem: String, _ options: String, _ key: String
  ) throws -> RowVerdict {
    let reading = try sheet([
      ["作业种类", "试题类型", "题目内容", "题目选项", "题目答案"], ["法规", kind, stem, options, key],
    ])
    return try #require(reading.rows.first)
  }

  /// Header of family A with four options and one row.
  static func flat(
    _ kind: String, _ stem: String, _ options: [String], _ key: String
  ) throws -> RowVerdict {
    let padded = options + [String](repeating: "", count: max(4 - options.count, 0))
    let letters = ["A", "B", "C", "D", "E", "F", "G", "H"].prefix(padded.count)
    let reading = try sheet([
      ["题型", "题干"] + letters.map { "选项\($0)" } + ["答案"], [kind, stem] + padded + [key],
    ])
    return try #require(reading.rows.first)
  }
}

extension RowVerdict {
  var codes: Set<VerdictCode> { Set(verdicts.map(\.code)) }
  var errors: Set<VerdictCode> { Set(verdicts.map(\.code).filter(\.isError)) }
  var options: [String] { draft?.options.map(\.text) ?? [] }
  var keys: [String] {
    if case .options(let keys)? = draft?.answer { keys } else { [] }
  }
  var truth: Bool? {
    if case .judge(let truth)? = draft?.answer { truth } else { nil }
  }
}

extension ImportReading {
  func holdsNotice(_ word: String) -> Bool { notices.contains { $0.detail.contains(word) } }
}
