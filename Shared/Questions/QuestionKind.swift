/// Kind of a question.
///
/// **Source**: handbook 5.3.
public enum QuestionKind: String, Sendable, Hashable, CaseIterable {
  /// 单选.
  case single
  /// 多选.
  case multiple
  /// 判断.
  case judge
  /// 填空.
  case blank
  /// 简答, marked by an officer.
  case shortAnswer
  /// 实操, marked by an officer.
  case practical
  /// 情景: a short scene with options.
  case scenario

  /// Whether the answer is chosen among options.
  public var hasOptions: Bool { self == .single || self == .multiple || self == .scenario }

  /// Whether only a person can mark it.
  public var needsOfficer: Bool { self == .shortAnswer || self == .practical }

  /// Stable code in canonical forms: never changed, never reused.
  public var code: UInt8 {
    switch self {
    case .single: 1
    case .multiple: 2
    case .judge: 3
    case .blank: 4
    case .shortAnswer: 5
    case .practical: 6
    case .scenario: 7
    }
  }
}
