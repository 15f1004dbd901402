public import Vocabulary

/// A kind of accountability, with how long its effect lasts.
///
/// **Source**: handbook 6.8; terms of 政务处分 are those of 政务处分法 art. 8.
public enum SanctionKind: Int32, Sendable, Hashable, CaseIterable {
  /// 企业内部处理.
  case internalMeasure = 1
  /// 行政处罚.
  case penalty = 2
  /// 吊销资格.
  case qualificationRevoked = 3
  /// 行业禁入 5 年.
  case barredFiveYears = 4
  /// 终身行业禁入.
  case barredForLife = 5
  /// 移送司法.
  case judicialTransfer = 6
  /// 谈话函询、批评教育、责令检查.
  case admonition = 7
  /// 诫勉.
  case formalWarningTalk = 8
  /// 通报.
  case circularCriticism = 9
  /// 约谈.
  case talk = 10
  /// 政务处分: 警告.
  case warning = 11
  /// 政务处分: 记过.
  case demerit = 12
  /// 政务处分: 记大过.
  case majorDemerit = 13
  /// 政务处分: 降级.
  case demotion = 14
  /// 政务处分: 撤职.
  case removal = 15
  /// 政务处分: 开除.
  case dismissal = 16
  /// 党纪处分, its kind in the decision.
  case partyDiscipline = 17

  /// Word for documents.
  public var word: String {
    switch self {
    case .internalMeasure: "企业内部处理"
    case .penalty: "行政处罚"
    case .qualificationRevoked: "吊销资格"
    case .barredFiveYears: "行业禁入五年"
    case .barredForLife: "终身行业禁入"
    case .judicialTransfer: "移送司法机关"
    case .admonition: "批评教育或责令检查"
    case .formalWarningTalk: "诫勉"
    case .circularCriticism: "通报"
    case .talk: "约谈"
    case .warning: "政务警告"
    case .demerit: "政务记过"
    case .majorDemerit: "政务记大过"
    case .demotion: "政务降级"
    case .removal: "政务撤职"
    case .dismissal: "政务开除"
    case .partyDiscipline: "党纪处分"
    }
  }

  /// Months its effect lasts; nil if it has no end by time or the decision names it.
  public var effectMonths: Int? {
    switch self {
    case .warning: 6
    case .demerit: 12
    case .majorDemerit: 18
    case .demotion, .removal: 24
    case .barredFiveYears: 60
    default: nil
    }
  }

  /// The last day of its effect; nil if it has none by time.
  public func effectEnd(of decision: LegalDay) -> LegalDay? {
    effectMonths.map { decision.adding(months: $0) }
  }
}
