// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/question.proto; do not edit.

/// Kind of question.
public enum EnforcementQuestionKind: WireEnum {
  /// Not said.
  case unspecified
  /// 单选.
  case single
  /// 多选.
  case multiple
  /// 判断.
  case judge
  /// 填空.
  case blank
  /// 简答.
  case shortAnswer
  /// 实操.
  case practical
  /// 情景.
  case scenario
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .single, .multiple, .judge, .blank, .shortAnswer, .practical, .scenario] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .single
    case 2: self = .multiple
    case 3: self = .judge
    case 4: self = .blank
    case 5: self = .shortAnswer
    case 6: self = .practical
    case 7: self = .scenario
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .single: 1
    case .multiple: 2
    case .judge: 3
    case .blank: 4
    case .shortAnswer: 5
    case .practical: 6
    case .scenario: 7
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "QUESTION_KIND_UNSPECIFIED"
    case .single: "QUESTION_KIND_SINGLE"
    case .multiple: "QUESTION_KIND_MULTIPLE"
    case .judge: "QUESTION_KIND_JUDGE"
    case .blank: "QUESTION_KIND_BLANK"
    case .shortAnswer: "QUESTION_KIND_SHORT_ANSWER"
    case .practical: "QUESTION_KIND_PRACTICAL"
    case .scenario: "QUESTION_KIND_SCENARIO"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// State of a question.
public enum EnforcementQuestionState: WireEnum {
  /// Not said.
  case unspecified
  /// In a draft version only.
  case draft
  /// May be drawn.
  case active
  /// Out of draws until somebody decides.
  case flagged
  /// Out for good.
  case retired
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .draft, .active, .flagged, .retired] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .draft
    case 2: self = .active
    case 3: self = .flagged
    case 4: self = .retired
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .draft: 1
    case .active: 2
    case .flagged: 3
    case .retired: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "QUESTION_STATE_UNSPECIFIED"
    case .draft: "QUESTION_STATE_DRAFT"
    case .active: "QUESTION_STATE_ACTIVE"
    case .flagged: "QUESTION_STATE_FLAGGED"
    case .retired: "QUESTION_STATE_RETIRED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// One option; the key is permanent, the order on a paper is presentation only.
public struct EnforcementQuestionOption: Sendable, Hashable {

  /// REQUIRED. Permanent key, "A".
  public var key: String

  /// REQUIRED. Text.
  public var text: String

  /// True if it keeps its place when the others are shuffled.
  public var isFixed: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionOption" }
}

extension EnforcementQuestionOption {
  /// The message with no field set.
  public init() {
    self.init(key: "", text: "", isFixed: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    key: String = "",
    text: String = "",
    isFixed: Bool = false
  ) {
    self.init(key: key, text: text, isFixed: isFixed, unknownFields: [])
  }
}

/// Texts accepted for one blank.
public struct EnforcementBlankAnswers: Sendable, Hashable {

  /// At least one.
  public var accepted: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.BlankAnswers" }
}

extension EnforcementBlankAnswers {
  /// The message with no field set.
  public init() {
    self.init(accepted: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    accepted: [String] = []
  ) {
    self.init(accepted: accepted, unknownFields: [])
  }
}

/// One point of a rubric.
public struct EnforcementRubricPoint: Sendable, Hashable {

  /// What the answer must say or show.
  public var text: String

  /// Marks in tenths.
  public var tenths: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.RubricPoint" }
}

extension EnforcementRubricPoint {
  /// The message with no field set.
  public init() {
    self.init(text: "", tenths: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    text: String = "",
    tenths: UInt32 = 0
  ) {
    self.init(text: text, tenths: tenths, unknownFields: [])
  }
}

/// The key of a question. Which part is filled follows from the kind.
public struct EnforcementQuestionAnswer: Sendable, Hashable {

  /// Keys of the right options, sorted.
  public var options: [String]

  /// For 判断.
  public var judge: Bool

  /// For 填空, in order.
  public var blanks: [EnforcementBlankAnswers]

  /// For 简答 and 实操.
  public var rubric: [EnforcementRubricPoint]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionAnswer" }
}

extension EnforcementQuestionAnswer {
  /// The message with no field set.
  public init() {
    self.init(options: [], judge: false, blanks: [], rubric: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    options: [String] = [],
    judge: Bool = false,
    blanks: [EnforcementBlankAnswers] = [],
    rubric: [EnforcementRubricPoint] = []
  ) {
    self.init(options: options, judge: judge, blanks: blanks, rubric: rubric, unknownFields: [])
  }
}

/// Law behind a question.
public struct EnforcementLegalBasis: Sendable, Hashable {

  /// Title of the law or standard.
  public var law: String

  /// Article, as the text numbers it; empty if not known.
  public var article: String

  /// Legal day on which the cited text came into force, ISO.
  public var textVersion: String

  /// True if somebody compared it with a public copy; unchecked questions are not drawn.
  public var isChecked: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.LegalBasis" }
}

extension EnforcementLegalBasis {
  /// The message with no field set.
  public init() {
    self.init(law: "", article: "", textVersion: "", isChecked: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    law: String = "",
    article: String = "",
    textVersion: String = "",
    isChecked: Bool = false
  ) {
    self.init(law: law, article: article, textVersion: textVersion, isChecked: isChecked, unknownFields: [])
  }
}

/// A picture or recording by reference.
public struct EnforcementQuestionMedia: Sendable, Hashable {

  /// SHA-256 of the bytes.
  public var sha256: [UInt8]

  /// File name.
  public var name: String

  /// Media type.
  public var mediaType: String

  /// Size in bytes.
  public var sizeBytes: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionMedia" }
}

extension EnforcementQuestionMedia {
  /// The message with no field set.
  public init() {
    self.init(sha256: [], name: "", mediaType: "", sizeBytes: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sha256: [UInt8] = [],
    name: String = "",
    mediaType: String = "",
    sizeBytes: UInt64 = 0
  ) {
    self.init(sha256: sha256, name: name, mediaType: mediaType, sizeBytes: sizeBytes, unknownFields: [])
  }
}

/// Content of one version of a question.
public struct EnforcementQuestionContent: Sendable, Hashable {

  /// REQUIRED. Kind.
  public var kind: EnforcementQuestionKind

  /// REQUIRED. Stem.
  public var stem: String

  /// Options in the order of their keys.
  public var options: [EnforcementQuestionOption]

  /// REQUIRED on input; absent on output to those who may not see keys.
  public var answer: EnforcementQuestionAnswer?

  /// Explanation for after the sitting.
  public var explanation: String

  /// Posts (岗位).
  public var posts: [String]

  /// Processes (工序).
  public var processes: [String]

  /// Topic (知识点).
  public var topic: String

  /// 1 (easy) to 5.
  public var difficulty: UInt32

  /// 红线: a wrong answer fails the sitting where the rule set says so.
  public var isRedLine: Bool

  /// Law.
  public var basis: [EnforcementLegalBasis]

  /// Media.
  public var media: [EnforcementQuestionMedia]

  /// Sector code, e.g. "coal-mine".
  public var sector: String

  /// Where it came from: file, section, row.
  public var source: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.QuestionContent" }
}

extension EnforcementQuestionContent {
  /// The message with no field set.
  public init() {
    self.init(kind: .unspecified, stem: "", options: [], answer: nil, explanation: "", posts: [], processes: [], topic: "", difficulty: 0, isRedLine: false, basis: [], media: [], sector: "", source: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    kind: EnforcementQuestionKind = .unspecified,
    stem: String = "",
    options: [EnforcementQuestionOption] = [],
    answer: EnforcementQuestionAnswer? = nil,
    explanation: String = "",
    posts: [String] = [],
    processes: [String] = [],
    topic: String = "",
    difficulty: UInt32 = 0,
    isRedLine: Bool = false,
    basis: [EnforcementLegalBasis] = [],
    media: [EnforcementQuestionMedia] = [],
    sector: String = "",
    source: String = ""
  ) {
    self.init(kind: kind, stem: stem, options: options, answer: answer, explanation: explanation, posts: posts, processes: processes, topic: topic, difficulty: difficulty, isRedLine: isRedLine, basis: basis, media: media, sector: sector, source: source, unknownFields: [])
  }
}

/// A question as the bank holds it.
public struct EnforcementQuestion: Sendable, Hashable {

  /// "banks/<bank>/questions/<id>".
  public var name: String

  /// Revision, from 1.
  public var revision: UInt32

  /// SHA-256 of the content.
  public var sha256: [UInt8]

  /// Content.
  public var content: EnforcementQuestionContent?

  /// State.
  public var state: EnforcementQuestionState

  /// Why it is flagged or retired: verdict or flag codes with figures.
  public var flags: [String]

  /// Account that wrote this revision.
  public var author: String

  /// Papers that contained it.
  public var usedCount: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Question" }
}

extension EnforcementQuestion {
  /// The message with no field set.
  public init() {
    self.init(name: "", revision: 0, sha256: [], content: nil, state: .unspecified, flags: [], author: "", usedCount: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    revision: UInt32 = 0,
    sha256: [UInt8] = [],
    content: EnforcementQuestionContent? = nil,
    state: EnforcementQuestionState = .unspecified,
    flags: [String] = [],
    author: String = "",
    usedCount: UInt64 = 0
  ) {
    self.init(name: name, revision: revision, sha256: sha256, content: content, state: state, flags: flags, author: author, usedCount: usedCount, unknownFields: [])
  }
}
