/// What kind of party holds a licence.
///
/// The raw values are those of the contract.
public enum HolderKind: Int32, Sendable, Hashable, CaseIterable {
  /// 法人及非法人组织.
  case organisation = 1
  /// 个体工商户.
  case individualBusiness = 2
  /// 自然人.
  case naturalPerson = 3

  /// Chinese name as in the form (XK_XDR_LB).
  public var name: String {
    switch self {
    case .organisation: "法人及非法人组织"
    case .individualBusiness: "个体工商户"
    case .naturalPerson: "自然人"
    }
  }
}

/// Where an event comes from.
public enum PublishOrigin: Sendable, Hashable {
  /// Published by the bureau through the service.
  case published
  /// Read from the disclosure form: what another authority or an older system did.
  case imported
  /// Written by the clock about a licence on record: its fields were checked when they came, and
  /// identity numbers are masked since, so they are taken as they are.
  case clock
}

/// A licence event as it arrives, nothing checked: from the contract or from a row of the form.
public struct LicenceEventDraft: Sendable, Hashable {
  /// Idempotency key, a UUID.
  public var eventID = ""
  /// Type; nil if unknown or not said.
  public var type: LicenceEventType?
  /// Document.
  public var document = DocumentDraft()
  /// Holder.
  public var holder = HolderDraft()
  /// Premises.
  public var premises = PremisesDraft()
  /// Event corrected by this one; empty if none.
  public var corrects = ""
  /// Order or decision it rests on.
  public var basisDocument = ""

  /// An empty draft.
  public init() {}
}

/// The document part of a draft.
public struct DocumentDraft: Sendable, Hashable {
  /// Licence type: a code or what the source wrote.
  public var licenceType = ""
  /// 许可证书名称.
  public var certificateName = ""
  /// 许可编号.
  public var certificateNo = ""
  /// 决定文书名称.
  public var documentName = ""
  /// 决定文书号.
  public var documentNo = ""
  /// 许可类别.
  public var category = ""
  /// 许可内容.
  public var content = ""
  /// Legal day as text.
  public var decisionDay = ""
  /// Legal day as text.
  public var validFrom = ""
  /// Legal day as text.
  public var validTo = ""
  /// 许可机关.
  public var authorityName = ""
  /// Its credit code.
  public var authorityCode = ""
  /// 数据来源单位.
  public var sourceName = ""
  /// Its credit code.
  public var sourceCode = ""
  /// 备注.
  public var remark = ""

  /// An empty part.
  public init() {}
}

/// The holder part of a draft.
public struct HolderDraft: Sendable, Hashable {
  /// Full name.
  public var name = ""
  /// Kind; nil if unknown or not said.
  public var kind: HolderKind?
  /// Credit code.
  public var creditCode = ""
  /// 证件类型.
  public var identityKind = ""
  /// 证件号码.
  public var identityNumber = ""
  /// 法定代表人.
  public var legalRepresentative = ""

  /// An empty part.
  public init() {}
}

/// The premises part of a draft.
public struct PremisesDraft: Sendable, Hashable {
  /// 9-character division.
  public var division = ""
  /// Industry class.
  public var industry = ""
  /// 经营性自建房.
  public var isSelfBuilt = false
  /// Serial of the premises under one code.
  public var serial: UInt32 = 0

  /// An empty part.
  public init() {}
}
