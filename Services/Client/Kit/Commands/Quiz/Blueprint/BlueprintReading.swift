import Contracts

extension BlueprintDraft {
  /// Reads a file: an unknown key, a wrong type or a value out of range is named, all at once.
  ///
  /// - Throws: `Complaint`.
  init(json text: String, file: String) throws {
    let value: JSONValue
    do {
      value = try JSONValue.reading(text)
    } catch {
      throw Complaint(
        BlueprintText.fileLine.with(file, "\(error.line)", "\(error.column)", error.problem),
        outcome: .rejected)
    }
    var reader = StrictReader()
    self.init()
    if reader.isObject(value, at: file) {
      reader.keys(of: value, known: Self.keys, at: "")
      name = reader.text(value["name"], at: "name")
      bank = reader.text(value["bank"], at: "bank")
      post = reader.text(value["post"], at: "post")
      ruleSet = reader.text(value["ruleSet"], at: "ruleSet")
      total = reader.number(value["total"], at: "total", 1...200)
      if let rows = reader.list(value["strata"], at: "strata") {
        strata = rows.enumerated().map { reader.row($0.element, at: "strata[\($0.offset)]") }
      }
    }
    guard reader.faults.isEmpty else {
      throw Complaint(
        UsageText.fileUnreadable.with(file, ConnectText.refusedInput.text), items: reader.faults,
        tries: ["anlan help quiz blueprint put"], outcome: .rejected)
    }
  }
}

extension BlueprintDraft.Row {
  /// Names of the parts of a stratum on the command line, in both languages.
  private static let words: [String: String] = [
    "题型": "kind", "知识点": "topic", "难度": "difficulty", "题数": "count", "比例": "percent",
  ]

  /// Reads `题型=单选,知识点=通风,难度=3,题数=5`.
  ///
  /// - Throws: `Complaint`.
  init(option text: String) throws {
    var members: [JSONValue.Member] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == "，" }) {
      guard let equals = part.firstIndex(of: "=") else { throw Self.how(text) }
      let word = String(part[..<equals])
      let value = String(part[part.index(after: equals)...])
      let isNumber = !value.isEmpty && value.allSatisfy { $0.isASCII && $0.isNumber }
      members.append(
        JSONValue.Member(Self.words[word] ?? word, isNumber ? .number(value) : .string(value)))
    }
    guard !members.isEmpty else { throw Self.how(text) }
    var reader = StrictReader()
    self = reader.row(.object(members), at: text)
    guard reader.faults.isEmpty else {
      throw Complaint(
        BlueprintText.stratumHow.text, items: reader.faults, outcome: .usage)
    }
  }

  private static func how(_ text: String) -> Complaint {
    Complaint(
      ParserText.invalidValue.with(text, "--stratum", ""), tries: [BlueprintText.stratumHow.text],
      outcome: .usage)
  }
}

/// Reads values and gathers what is wrong with them, each with its key.
private struct StrictReader {
  private(set) var faults: [Complaint.Item] = []

  private mutating func fault(_ place: String, _ why: String) {
    faults.append(Complaint.Item(place: place, why: why))
  }

  mutating func isObject(_ value: JSONValue, at place: String) -> Bool {
    if case .object = value { return true }
    fault(place, BlueprintText.mustBeObject.text)
    return false
  }

  /// Names keys that are not known, or stand twice.
  mutating func keys(of value: JSONValue, known: [String], at place: String) {
    var seen: Set<String> = []
    for member in value.members {
      let path = place.isEmpty ? member.name : "\(place).\(member.name)"
      if !known.contains(member.name) {
        let near = Suggestion.nearest(to: member.name, among: known)
        fault(
          path,
          BlueprintText.keyUnknown.with(member.name)
            + (near.map { CommonText.colon.text + BlueprintText.keyNear.with($0) } ?? ""))
      } else if !seen.insert(member.name).inserted {
        fault(path, BlueprintText.keyTwice.text)
      }
    }
  }

  /// A text; empty if it is not there.
  mutating func text(_ value: JSONValue?, at place: String) -> String {
    guard let value else { return "" }
    guard let text = value.string, !text.isEmpty else {
      fault(place, BlueprintText.mustBeText.text)
      return ""
    }
    return text
  }

  /// A whole number; nil if it is not there.
  mutating func number(
    _ value: JSONValue?, at place: String, _ range: ClosedRange<UInt32>
  ) -> UInt32? {
    guard let value else { return nil }
    guard case .number(let text) = value, let number = UInt32(text), range.contains(number) else {
      fault(place, BlueprintText.mustBeNumber.with("\(range.lowerBound)", "\(range.upperBound)"))
      return nil
    }
    return number
  }

  /// Elements; nil if it is not there.
  mutating func list(_ value: JSONValue?, at place: String) -> [JSONValue]? {
    guard let value else { return nil }
    guard case .array(let elements) = value else {
      fault(place, BlueprintText.mustBeList.text)
      return nil
    }
    return elements
  }

  /// One stratum.
  mutating func row(_ value: JSONValue, at place: String) -> BlueprintDraft.Row {
    var row = BlueprintDraft.Row()
    guard isObject(value, at: place) else { return row }
    keys(of: value, known: BlueprintDraft.rowKeys, at: place)
    row.topic = text(value["topic"], at: "\(place).topic")
    row.difficulty = number(value["difficulty"], at: "\(place).difficulty", 0...5) ?? 0
    row.count = number(value["count"], at: "\(place).count", 1...200)
    row.percent = number(value["percent"], at: "\(place).percent", 0...100)
    let word = text(value["kind"], at: "\(place).kind")
    if !word.isEmpty {
      let bare =
        word.hasPrefix("QUESTION_KIND_") ? word.dropFirst("QUESTION_KIND_".count) : word[...]
      let kind: EnforcementQuestionKind? = Names.value(
        String(bare), prefix: "QUESTION_KIND_", words: QuestionKindText.self)
      if let kind {
        row.kind = kind
      } else {
        fault("\(place).kind", BlueprintText.kindUnknown.with(word))
      }
    }
    return row
  }
}
