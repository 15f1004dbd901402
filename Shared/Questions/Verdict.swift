/// What a reader or a bank has to say about a row; `E-` refuses it, `W-` warns.
///
/// **Source**: quiz handbook 3.4 and 2.5.
public enum VerdictCode: String, Sendable, Hashable, CaseIterable {
  /// No stem.
  case stemMissing = "E-STEM"
  /// Kind not known, or not usable here.
  case kindUnknown = "E-TYPE"
  /// No key.
  case answerMissing = "E-NOANS"
  /// Fewer than two options.
  case optionsMissing = "E-OPTS"
  /// A label stands twice.
  case labelTwice = "E-DUPLABEL"
  /// An option without text.
  case optionEmpty = "E-EMPTYOPT"
  /// Two options say the same.
  case optionTwice = "E-DUPOPT"
  /// A key that cannot be read.
  case answerUnreadable = "E-ANSFORM"
  /// A key beyond the options.
  case answerOutOfRange = "E-ANSRANGE"
  /// Several keys for a 单选.
  case singleHasMany = "E-SINGLEMULTI"
  /// A key that is neither right nor wrong.
  case judgeKey = "E-JUDGEKEY"
  /// The file or block breaks its format.
  case formatBroken = "E-FORMAT"
  /// A text or a list is longer than it may be.
  case tooLong = "E-LONG"
  /// Options without labels: labelled by place.
  case unlabelled = "W-UNLABELLED"
  /// Labels out of order.
  case labelOrder = "W-LABELSEQ"
  /// A key letter stands twice.
  case answerTwice = "W-ANSDUP"
  /// One key for a 多选.
  case multipleHasOne = "W-MULTIONE"
  /// The stem speaks of a picture that is not there.
  case pictureMissing = "W-IMGREF"
  /// Control characters were removed.
  case controlCharacters = "W-CTRL"
  /// A number before the stem was removed.
  case numberPrefix = "W-NUMPREFIX"
  /// The same or nearly the same question is there already.
  case duplicate = "W-DUP"
  /// The same question is there with another key.
  case contradiction = "W-CONTRA"
  /// A question of the bank that was retired says the same with the same key: it stays retired.
  case retired = "W-RETIRED"
  /// An option speaks of another by its letter: it cannot be shuffled.
  case labelReference = "W-LABELREF"
  /// Something was repaired by a guess that a person should look at.
  case repaired = "W-REPAIRED"
  /// Something of the file was left out, such as feedback or weights.
  case leftOut = "W-LEFTOUT"

  /// Whether it refuses the row.
  public var isError: Bool { rawValue.hasPrefix("E-") }
}

/// Where a row stands in a file.
public struct RowPlace: Sendable, Hashable {
  /// Sheet or section; empty if the file has none.
  public var sheet: String
  /// Row or line, from 1.
  public var row: Int

  /// Makes a place.
  public init(sheet: String = "", row: Int) {
    self.sheet = sheet
    self.row = row
  }
}

/// One thing to say about a row.
public struct Verdict: Sendable, Hashable {
  /// What.
  public var code: VerdictCode
  /// The value at fault, shortened.
  public var detail: String

  /// Characters of a detail, inclusive. [D]
  public static let detailCharactersMax = 120

  /// Makes a verdict; a long detail is shortened.
  public init(_ code: VerdictCode, _ detail: String = "") {
    self.code = code
    self.detail = String(detail.prefix(Self.detailCharactersMax))
  }
}

/// What a reader found in one row or block.
public struct RowVerdict: Sendable, Hashable {
  /// Where.
  public var place: RowPlace
  /// What there is to say.
  public var verdicts: [Verdict]
  /// The question; nil if it cannot be made.
  public var draft: QuestionDraft?

  /// Makes a row.
  public init(place: RowPlace, verdicts: [Verdict] = [], draft: QuestionDraft? = nil) {
    self.place = place
    self.verdicts = verdicts
    self.draft = draft
  }

  /// Whether the row is refused.
  public var isRejected: Bool { draft == nil || verdicts.contains { $0.code.isError } }
}

/// Everything a reader found in a file; every row that is not blank is there.
public struct ImportReading: Sendable, Hashable {
  /// Format found, as "gift" or "xlsx/A".
  public var format: String
  /// Rows in order.
  public var rows: [RowVerdict]
  /// What there is to say about the file: empty sheets, a workbook that is no bank.
  public var notices: [Verdict]

  /// Makes a reading.
  public init(format: String, rows: [RowVerdict] = [], notices: [Verdict] = []) {
    self.format = format
    self.rows = rows
    self.notices = notices
  }
}
