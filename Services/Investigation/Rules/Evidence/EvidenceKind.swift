/// Kind of a piece of evidence.
///
/// **Source**: 行政处罚法 art. 46.
public enum EvidenceKind: Int32, Sendable, Hashable, CaseIterable {
  /// 书证.
  case document = 1
  /// 物证.
  case object = 2
  /// 视听资料.
  case recording = 3
  /// 电子数据.
  case data = 4
  /// 证人证言.
  case testimony = 5
  /// 当事人的陈述.
  case statement = 6
  /// 鉴定意见.
  case appraisal = 7
  /// 勘验笔录、现场笔录.
  case survey = 8

  /// Where it goes in the case file unless somebody says otherwise.
  public var section: ArchiveSection {
    switch self {
    case .document, .testimony, .statement: .statements
    case .object, .recording, .survey: .scene
    case .data, .appraisal: .technical
    }
  }

  /// Whether it is what a person said: left out of a masked archive.
  ///
  /// **Source**: 个人信息保护法 art. 6, 28.
  public var isPersonal: Bool { self == .testimony || self == .statement }
}
