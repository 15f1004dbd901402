import Quiz
import Vocabulary

/// Reads a shift list: delimited text with a line of heads, in UTF-8 or GB 18030.
///
/// Columns, by their heads in any order: name, post, employer number, last four of the identity
/// number. Every row that is wrong is named with its line; nothing is dropped silently.
enum RosterFile {
  /// What is wrong with a line.
  enum Fault: Sendable, Hashable {
    /// No head line with name and post.
    case heads
    /// Name or post is empty.
    case empty
    /// Neither a number nor digits tell this person from others.
    case unidentified
    /// The identity digits are not four, the last perhaps X.
    case digits
    /// The same person as in an earlier line.
    case duplicate(line: Int)
    /// The post is none that the pack has a paper for; a note, not a refusal.
    case otherPost(String)
  }

  /// One line with its fault.
  struct Verdict: Sendable, Hashable {
    /// The line, from 1.
    let line: Int
    /// What is wrong.
    let fault: Fault
  }

  /// What a file gave.
  struct Reading: Sendable, Hashable {
    /// People of the lines that are right.
    var people: [RosterPerson] = []
    /// Lines that are wrong: the roster is not used while there is one.
    var refused: [Verdict] = []
    /// Lines of posts that nobody is quizzed for.
    var notes: [Verdict] = []
  }

  /// Most bytes of a list: 8 MiB. [D]
  static let bytesMax = 8 << 20

  /// Reads a list for the posts of a pack.
  ///
  /// - Throws: `TextEncodingRefusal`.
  static func read(
    _ bytes: [UInt8], enterprise: String, papers: [PackPaper]
  ) throws -> Reading {
    var reader = TextReader()
    var text: [UInt8] = []
    try reader.read(bytes, into: &text)
    try reader.finish(into: &text)
    let rows = DelimitedText.rows(String(decoding: text, as: UTF8.self))
    var reading = Reading()
    guard let first = rows.first, let columns = Columns(first.cells) else {
      reading.refused.append(Verdict(line: rows.first?.line ?? 1, fault: .heads))
      return reading
    }
    let posts = Dictionary(
      papers.flatMap { [($0.postCode, $0.postCode), ($0.title, $0.postCode)] }
    ) { first, _ in first }
    var seen: [String: Int] = [:]
    for row in rows.dropFirst() {
      let person = columns.person(row.cells, enterprise: enterprise, posts: posts)
      if let fault = fault(of: person, seen: seen) {
        reading.refused.append(Verdict(line: row.line, fault: fault))
        continue
      }
      seen[person.token] = row.line
      if !papers.isEmpty, posts[person.postCode] == nil {
        reading.notes.append(Verdict(line: row.line, fault: .otherPost(person.postCode)))
      }
      reading.people.append(person)
    }
    return reading
  }

  private static func fault(of person: RosterPerson, seen: [String: Int]) -> Fault? {
    if person.name.isEmpty || person.postCode.isEmpty { return .empty }
    let digits = Array(person.idLast4.utf8)
    let isDigits =
      digits.count == 4 && digits.prefix(3).allSatisfy { 48...57 ~= $0 }
      && (48...57 ~= digits[3] || digits[3] == UInt8(ascii: "X"))
    if !digits.isEmpty, !isDigits { return .digits }
    if digits.isEmpty, person.employeeNo.isEmpty { return .unidentified }
    return seen[person.token].map { .duplicate(line: $0) }
  }

  /// Where the columns stand.
  private struct Columns {
    var name = -1
    var post = -1
    var number = -1
    var digits = -1

    init?(_ heads: [String]) {
      for (index, head) in heads.enumerated() {
        let word = HalfWidth.normalised(head).lowercased().filter { !$0.isWhitespace }
        if ["姓名", "name"].contains(word) { name = index }
        if ["岗位", "岗位名称", "工种", "post"].contains(word) { post = index }
        if ["工号", "编号", "人员编号", "卡号", "number", "no"].contains(word) { number = index }
        if word.contains("后四位") || word.contains("后4位") || word == "last4" { digits = index }
      }
      guard name >= 0, post >= 0 else { return nil }
    }

    func person(
      _ cells: [String], enterprise: String, posts: [String: String]
    ) -> RosterPerson {
      func cell(_ index: Int) -> String {
        cells.indices.contains(index)
          ? HalfWidth.normalised(cells[index]).trimmingBlanks() : ""
      }
      let digits = cell(self.digits).uppercased()
      let post = cell(self.post)
      return RosterPerson(
        token: PersonToken.make(
          enterprise: enterprise, employeeNo: cell(number), idLast4: digits, name: cell(name)),
        name: cell(name), postCode: posts[post] ?? post, employeeNo: cell(number),
        idLast4: digits)
    }
  }
}

/// Splits text into rows of cells: commas, semicolons or tabs, whichever the first line has most.
enum DelimitedText {
  /// One row with its line, from 1; blank rows are left out.
  struct Row: Sendable, Hashable {
    /// The line it begins in.
    let line: Int
    /// Its cells.
    let cells: [String]
  }

  /// The rows of a text.
  static func rows(_ text: String) -> [Row] {
    let firstLine = text.prefix { !$0.isNewline }
    let separators: [Character] = [",", "\t", ";", "，"]
    let separator =
      separators.max { one, other in
        firstLine.filter { $0 == one }.count < firstLine.filter { $0 == other }.count
      } ?? ","
    var rows: [Row] = []
    var cells: [String] = []
    var cell = ""
    var line = 1
    var start = 1
    var isQuoted = false
    var wasQuote = false
    func isBlank(_ cells: [String]) -> Bool {
      cells.allSatisfy { $0.trimmingBlanks().isEmpty }
    }
    for character in text where character != "\u{FEFF}" {
      if character.isNewline { line += 1 }
      if isQuoted, !(wasQuote && character != "\"") {
        if character == "\"", !wasQuote {
          wasQuote = true
        } else {
          cell.append(character)
          wasQuote = false
        }
        continue
      }
      isQuoted = false
      wasQuote = false
      if character == "\"", cell.isEmpty {
        isQuoted = true
      } else if character == separator {
        cells.append(cell)
        cell = ""
      } else if character.isNewline {
        cells.append(cell)
        if !isBlank(cells) { rows.append(Row(line: start, cells: cells)) }
        cells = []
        cell = ""
        start = line
      } else {
        cell.append(character)
      }
    }
    cells.append(cell)
    if !isBlank(cells) { rows.append(Row(line: start, cells: cells)) }
    return rows
  }
}
