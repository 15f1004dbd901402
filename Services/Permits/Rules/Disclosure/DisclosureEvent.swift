import Vocabulary

/// What a row's status says.
///
/// Source: 2018 form; the 2015 form wrote 0 for a normal licence.
enum DisclosureStatus {
  case valid
  case invalid

  init?(_ text: String) {
    switch text {
    case "1", "0", "有效", "正常": self = .valid
    case "2", "无效": self = .invalid
    default: return nil
    }
  }
}

/// The event type of a row: the form has no column for it, so it is read from words `[D]`.
///
/// The remark's `事项` decides if given. Else a valid row is told by the name of its document, an
/// invalid one by the first of the document's name, the content and the remark that holds a word.
enum DisclosureEvent {
  /// Words of documents that leave a licence valid, the longer before the shorter.
  static let validWords: [(word: String, type: LicenceEventType)] = [
    ("解除暂扣", .restored), ("恢复生产", .restored), ("延续", .renewed), ("换证", .renewed),
    ("补证", .reissued), ("补发", .reissued), ("补办", .reissued), ("变更", .changed),
  ]

  /// Words that say why a licence is not valid, the graver before the lighter.
  static let invalidWords: [(word: String, type: LicenceEventType)] = [
    ("吊销", .revoked), ("撤销", .annulled), ("撤回", .withdrawn), ("注销", .cancelled),
    ("暂扣", .suspended), ("未延续", .expired), ("到期", .expired), ("过期", .expired),
  ]

  /// Why no type could be told.
  enum Refusal: String, Error {
    case actUnknown = "ACT_UNKNOWN"
    case statusContradicts = "STATUS_CONTRADICTS"
    case statusReasonMissing = "STATUS_REASON_MISSING"
  }

  /// The type of a row.
  static func type(
    status: DisclosureStatus, act: String, documentName: String, content: String, remark: String
  ) throws(Refusal) -> LicenceEventType {
    if !act.isEmpty {
      guard let type = LicenceEventType(name: act) else { throw .actUnknown }
      guard type.leavesValid == (status == .valid) else { throw .statusContradicts }
      return type
    }
    let restored = documentName.holds("解除暂扣")
    switch status {
    case .valid:
      if let word = validWords.first(where: { documentName.holds($0.word) }) { return word.type }
      guard !invalidWords.contains(where: { documentName.holds($0.word) }) else {
        throw .statusContradicts
      }
      return .issued
    case .invalid:
      guard !restored else { throw .statusContradicts }
      for text in [documentName, content, remark] where !text.isEmpty {
        if let word = invalidWords.first(where: { text.holds($0.word) }) { return word.type }
      }
      throw .statusReasonMissing
    }
  }
}

extension LicenceEventType {
  /// Reads the Chinese name or the code; nil if unknown.
  fileprivate init?(name: String) {
    guard let type = Self.allCases.first(where: { $0.name == name || $0.code == name }) else {
      return nil
    }
    self = type
  }

  /// Whether the licence is valid after it.
  fileprivate var leavesValid: Bool { putsInForce || self == .restored || self == .promiseBreach }
}
