/// Two questions of a bank that should not stand beside each other.
public struct BankFinding: Sendable, Hashable {
  /// `duplicate` or `contradiction`.
  public let code: VerdictCode
  /// Place of the later question.
  public let index: Int
  /// Place of the earlier one.
  public let other: Int
  /// Likeness of the stems in thousandths, 1000 for the same words.
  public let likenessPermille: Int

  /// Makes a finding.
  public init(code: VerdictCode, index: Int, other: Int, likenessPermille: Int) {
    self.code = code
    self.index = index
    self.other = other
    self.likenessPermille = likenessPermille
  }
}

/// Checks that need the whole bank: duplicates, contradictions, lopsided keys.
public enum BankCheck {
  /// Findings over the whole bank, by place: contradictions first, then duplicates.
  ///
  /// Each question is reported against at most one earlier one that it contradicts and three that it
  /// repeats. Two that contradict are no duplicates.
  public static func findings(in drafts: [QuestionDraft]) -> [BankFinding] {
    let stems = drafts.map { QuestionText.comparableStem($0.stem) }
    let contents = drafts.indices.map { ComparableContent(drafts[$0], stem: stems[$0]) }
    return contradictions(contents) + duplicates(stems, contents)
  }

  /// Groups of questions with the same stem and options, in any order, but different keys.
  public static func contradictionGroups(in drafts: [QuestionDraft]) -> [[Int]] {
    let contents = drafts.map {
      ComparableContent($0, stem: QuestionText.comparableStem($0.stem))
    }
    return groups(contents).filter { group in
      group.contains { contents[$0].contradicts(contents[group[0]]) }
    }
  }

  private static func groups(_ contents: [ComparableContent]) -> [[Int]] {
    var places: [String: Int] = [:]
    var groups: [[Int]] = []
    for (index, content) in contents.enumerated() {
      guard let question = content.question else { continue }
      if let place = places[question] {
        groups[place].append(index)
      } else {
        places[question] = groups.count
        groups.append([index])
      }
    }
    return groups.filter { $0.count > 1 }
  }

  /// Each question against the first of its group that has another key: those before it, if it
  /// agrees with the first, were reported already.
  private static func contradictions(_ contents: [ComparableContent]) -> [BankFinding] {
    var found: [BankFinding] = []
    for group in groups(contents) {
      var firstOfKey: [Int] = []
      for index in group {
        if let other = firstOfKey.first(where: { contents[index].contradicts(contents[$0]) }) {
          found.append(
            BankFinding(
              code: .contradiction, index: index, other: other, likenessPermille: 1000))
        }
        let isNew = !firstOfKey.contains { !contents[index].contradicts(contents[$0]) }
        if isNew, firstOfKey.count < keysCompared { firstOfKey.append(index) }
      }
    }
    return found.sorted { ($0.index, $0.other) < ($1.index, $1.other) }
  }

  /// Different keys of one question that are kept to compare with. [D]
  private static let keysCompared = 8

  private static func duplicates(
    _ stems: [String], _ contents: [ComparableContent]
  ) -> [BankFinding] {
    LikeStems.pairs(stems) { index, other in
      let (later, earlier) = (contents[index], contents[other])
      let isSame = later.question != nil && later.question == earlier.question
      return isSame
        ? !later.contradicts(earlier) : areAlike(later, earlier, stem: stems[index])
    }.map {
      BankFinding(
        code: .duplicate, index: $0.index, other: $0.other, likenessPermille: $0.permille)
    }
  }

  /// Characters of a stem up to which it says too little by itself, as "下列说法正确的是". [D]
  static let generalStemCharactersMax = 20

  /// Short stems are common to many questions: there the options must have something in common.
  private static func areAlike(
    _ one: ComparableContent, _ other: ComparableContent, stem: String
  ) -> Bool {
    guard stem.unicodeScalars.count <= generalStemCharactersMax, !one.options.isEmpty,
      !other.options.isEmpty
    else { return true }
    return !one.options.isDisjoint(with: other.options)
  }
}

/// What a question asks and what it takes for right, free of labels and order.
struct ComparableContent {
  /// Stem and sorted options as one text; nil where keys cannot be compared.
  let question: String?
  /// Option texts.
  let options: Set<String>
  /// What is right: option texts, "+" or "-" for a judgement, accepted texts by blank.
  private let key: Key

  private enum Key: Equatable {
    case chosen(Set<String>)
    case blanks([Set<String>])
    case other
  }

  init(_ draft: QuestionDraft, stem: String) {
    var texts: [String: String] = [:]
    for option in draft.options {
      let plain = QuestionText.comparable(option.text)
      texts[option.key] = plain.isEmpty ? option.text : plain
    }
    let sorted = texts.values.sorted()
    switch draft.answer {
    case .options(let keys):
      let chosen = keys.compactMap { texts[$0] }
      if let truth = Self.judgement(sorted, chosen) {
        (question, options, key) = (stem, [], .chosen([truth ? "+" : "-"]))
        return
      }
      question = ([stem] + sorted).joined(separator: "\u{1F}")
      (options, key) = (Set(sorted), .chosen(Set(chosen)))
    case .judge(let truth):
      (question, options, key) = (stem, [], .chosen([truth ? "+" : "-"]))
    case .blanks(let blanks):
      question = stem + "\u{1F}"
      (options, key) = ([], .blanks(blanks.map { Set($0.map(QuestionText.comparable)) }))
    case .rubric:
      (question, options, key) = (nil, [], .other)
    }
  }

  private static let right: Set<String> = ["正确", "对", "√", "是", "T", "TRUE", "True", "Y"]
  private static let wrong: Set<String> = [
    "错误", "错", "×", "否", "F", "FALSE", "False", "N", "不正确", "不对",
  ]

  /// A choice of two between right and wrong is a judgement.
  private static func judgement(_ options: [String], _ chosen: [String]) -> Bool? {
    guard options.count == 2, chosen.count == 1,
      options.contains(where: right.contains), options.contains(where: wrong.contains)
    else { return nil }
    return right.contains(chosen[0])
  }

  /// Whether another question with the same words takes something else for right.
  func contradicts(_ other: ComparableContent) -> Bool {
    switch (key, other.key) {
    case (.blanks(let one), .blanks(let other)):
      // Another spelling accepted in addition is no contradiction.
      one.count != other.count || zip(one, other).contains { $0.isDisjoint(with: $1) }
    default: key != other.key
    }
  }
}
