// swift-format-ignore-file
// Written by proto/generate from anlan/permits/v1/event.proto; do not edit.

/// What happened to a licence.
public enum PermitsEventType: WireEnum {
  /// Not said.
  case unspecified
  /// 新办.
  case issued
  /// 变更.
  case changed
  /// 延续.
  case renewed
  /// 补证.
  case reissued
  /// 暂扣.
  case suspended
  /// 解除暂扣.
  case restored
  /// 吊销.
  case revoked
  /// 撤回.
  case withdrawn
  /// 撤销.
  case annulled
  /// 注销.
  case cancelled
  /// 到期未延续.
  case expired
  /// 不予许可.
  case refused
  /// 承诺不实.
  case promiseBreach
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.EventType" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .issued, .changed, .renewed, .reissued, .suspended, .restored, .revoked, .withdrawn, .annulled, .cancelled, .expired, .refused, .promiseBreach] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .issued
    case 2: self = .changed
    case 3: self = .renewed
    case 4: self = .reissued
    case 5: self = .suspended
    case 6: self = .restored
    case 7: self = .revoked
    case 8: self = .withdrawn
    case 9: self = .annulled
    case 10: self = .cancelled
    case 11: self = .expired
    case 12: self = .refused
    case 13: self = .promiseBreach
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .issued: 1
    case .changed: 2
    case .renewed: 3
    case .reissued: 4
    case .suspended: 5
    case .restored: 6
    case .revoked: 7
    case .withdrawn: 8
    case .annulled: 9
    case .cancelled: 10
    case .expired: 11
    case .refused: 12
    case .promiseBreach: 13
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "EVENT_TYPE_UNSPECIFIED"
    case .issued: "EVENT_TYPE_ISSUED"
    case .changed: "EVENT_TYPE_CHANGED"
    case .renewed: "EVENT_TYPE_RENEWED"
    case .reissued: "EVENT_TYPE_REISSUED"
    case .suspended: "EVENT_TYPE_SUSPENDED"
    case .restored: "EVENT_TYPE_RESTORED"
    case .revoked: "EVENT_TYPE_REVOKED"
    case .withdrawn: "EVENT_TYPE_WITHDRAWN"
    case .annulled: "EVENT_TYPE_ANNULLED"
    case .cancelled: "EVENT_TYPE_CANCELLED"
    case .expired: "EVENT_TYPE_EXPIRED"
    case .refused: "EVENT_TYPE_REFUSED"
    case .promiseBreach: "EVENT_TYPE_PROMISE_BREACH"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// State of a licence (domain 7.1).
public enum PermitsLicenceState: WireEnum {
  /// Not said.
  case unspecified
  /// 有效.
  case valid
  /// 暂扣.
  case suspended
  /// 吊销.
  case revoked
  /// 撤销.
  case annulled
  /// 撤回.
  case withdrawn
  /// 过期.
  case expired
  /// 注销.
  case cancelled
  /// 不予许可: never in force.
  case refused
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.LicenceState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .valid, .suspended, .revoked, .annulled, .withdrawn, .expired, .cancelled, .refused] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .valid
    case 2: self = .suspended
    case 3: self = .revoked
    case 4: self = .annulled
    case 5: self = .withdrawn
    case 6: self = .expired
    case 7: self = .cancelled
    case 8: self = .refused
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .valid: 1
    case .suspended: 2
    case .revoked: 3
    case .annulled: 4
    case .withdrawn: 5
    case .expired: 6
    case .cancelled: 7
    case .refused: 8
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "LICENCE_STATE_UNSPECIFIED"
    case .valid: "LICENCE_STATE_VALID"
    case .suspended: "LICENCE_STATE_SUSPENDED"
    case .revoked: "LICENCE_STATE_REVOKED"
    case .annulled: "LICENCE_STATE_ANNULLED"
    case .withdrawn: "LICENCE_STATE_WITHDRAWN"
    case .expired: "LICENCE_STATE_EXPIRED"
    case .cancelled: "LICENCE_STATE_CANCELLED"
    case .refused: "LICENCE_STATE_REFUSED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// One licence event, immutable. A correction is a new event with `corrects`.
public struct PermitsLicenceEvent: Sendable, Hashable {

  /// REQUIRED. Idempotency key made by the client (UUID); unique for ever.
  public var eventID: String

  /// REQUIRED.
  public var type: PermitsEventType

  /// The licence's document and certificate.
  public var document: PermitsLicenceDocument?

  /// REQUIRED.
  public var holder: TypeHolder?

  /// REQUIRED for events that put a licence in force.
  public var premises: TypePremises?

  /// Scope, capacity, promises.
  public var conditions: PermitsConditions?

  /// Materials, already uploaded.
  public var materials: [TypeMaterial]

  /// 监管提示.
  public var reminder: PermitsReminder?

  /// Event corrected by this one.
  public var corrects: String

  /// Order, decision or request that this event rests on, e.g. the penalty decision.
  public var basisDocument: String

  /// 联络员 who sends; the account comes from the peer.
  public var liaison: String

  /// When the act was done by its source's clock.
  public var occurredTime: ProtoTimestamp?

  /// OUTPUT_ONLY. Place among the licence's events, 1..n.
  public var eventSeq: UInt64

  /// OUTPUT_ONLY. "licences/<id>".
  public var licence: String

  /// OUTPUT_ONLY. When the service recorded it.
  public var recordTime: ProtoTimestamp?

  /// OUTPUT_ONLY. State of the licence after this event, so that readers need not fold.
  public var stateAfter: PermitsLicenceState

  /// OUTPUT_ONLY. Chinese name of the licence type; the raw text when it is unmapped.
  public var licenceTypeName: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.LicenceEvent" }
}

extension PermitsLicenceEvent {
  /// The message with no field set.
  public init() {
    self.init(eventID: "", type: .unspecified, document: nil, holder: nil, premises: nil, conditions: nil, materials: [], reminder: nil, corrects: "", basisDocument: "", liaison: "", occurredTime: nil, eventSeq: 0, licence: "", recordTime: nil, stateAfter: .unspecified, licenceTypeName: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    eventID: String = "",
    type: PermitsEventType = .unspecified,
    document: PermitsLicenceDocument? = nil,
    holder: TypeHolder? = nil,
    premises: TypePremises? = nil,
    conditions: PermitsConditions? = nil,
    materials: [TypeMaterial] = [],
    reminder: PermitsReminder? = nil,
    corrects: String = "",
    basisDocument: String = "",
    liaison: String = "",
    occurredTime: ProtoTimestamp? = nil,
    eventSeq: UInt64 = 0,
    licence: String = "",
    recordTime: ProtoTimestamp? = nil,
    stateAfter: PermitsLicenceState = .unspecified,
    licenceTypeName: String = ""
  ) {
    self.init(eventID: eventID, type: type, document: document, holder: holder, premises: premises, conditions: conditions, materials: materials, reminder: reminder, corrects: corrects, basisDocument: basisDocument, liaison: liaison, occurredTime: occurredTime, eventSeq: eventSeq, licence: licence, recordTime: recordTime, stateAfter: stateAfter, licenceTypeName: licenceTypeName, unknownFields: [])
  }
}

/// What the bureau issued.
public struct PermitsLicenceDocument: Sendable, Hashable {

  /// REQUIRED. Licence type code, e.g. "AQSC_MK"; an unknown one is kept as raw and marked unmapped.
  public var licenceType: String

  /// Licence type as the source wrote it.
  public var licenceTypeRaw: String

  /// 许可证书名称.
  public var certificateName: String

  /// 许可编号. Identifies the licence together with type and authority.
  public var certificateNo: String

  /// 决定文书名称.
  public var documentName: String

  /// REQUIRED. 决定文书号, brackets normalised to 〔〕.
  public var documentNo: String

  /// 许可类别: 普通, 特许, 认可, 核准, 登记, 其他.
  public var category: String

  /// 许可内容; at most 4000 characters.
  public var content: String

  /// REQUIRED. Legal day, ISO.
  public var decisionDay: String

  /// Legal day, ISO.
  public var validFrom: String

  /// Legal day, ISO; "2099-12-31" is open-ended.
  public var validTo: String

  /// REQUIRED. 许可机关.
  public var authorityName: String

  /// REQUIRED. Its credit code.
  public var authorityCode: String

  /// Certificate number of the predecessor, if the number changed on renewal.
  public var predecessorCertificateNo: String

  /// 电子证照标识.
  public var electronicLicenceID: String

  /// 数据来源单位 and its code.
  public var sourceName: String

  /// Credit code of the source.
  public var sourceCode: String

  /// 备注.
  public var remark: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.LicenceDocument" }
}

extension PermitsLicenceDocument {
  /// The message with no field set.
  public init() {
    self.init(licenceType: "", licenceTypeRaw: "", certificateName: "", certificateNo: "", documentName: "", documentNo: "", category: "", content: "", decisionDay: "", validFrom: "", validTo: "", authorityName: "", authorityCode: "", predecessorCertificateNo: "", electronicLicenceID: "", sourceName: "", sourceCode: "", remark: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    licenceType: String = "",
    licenceTypeRaw: String = "",
    certificateName: String = "",
    certificateNo: String = "",
    documentName: String = "",
    documentNo: String = "",
    category: String = "",
    content: String = "",
    decisionDay: String = "",
    validFrom: String = "",
    validTo: String = "",
    authorityName: String = "",
    authorityCode: String = "",
    predecessorCertificateNo: String = "",
    electronicLicenceID: String = "",
    sourceName: String = "",
    sourceCode: String = "",
    remark: String = ""
  ) {
    self.init(licenceType: licenceType, licenceTypeRaw: licenceTypeRaw, certificateName: certificateName, certificateNo: certificateNo, documentName: documentName, documentNo: documentNo, category: category, content: content, decisionDay: decisionDay, validFrom: validFrom, validTo: validTo, authorityName: authorityName, authorityCode: authorityCode, predecessorCertificateNo: predecessorCertificateNo, electronicLicenceID: electronicLicenceID, sourceName: sourceName, sourceCode: sourceCode, remark: remark, unknownFields: [])
  }
}

/// What the licence allows, and on which promises.
public struct PermitsConditions: Sendable, Hashable {

  /// Scope.
  public var scope: String

  /// Capacity with its unit, e.g. "90 万吨/年".
  public var capacity: String

  /// Storage amounts with units.
  public var storage: String

  /// Class, e.g. 管道, 瓶装.
  public var className: String

  /// 告知承诺.
  public var promiseBased: Bool

  /// Promises to verify.
  public var promises: [String]

  /// Legal day by which they must be verified.
  public var verifyBy: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.Conditions" }
}

extension PermitsConditions {
  /// The message with no field set.
  public init() {
    self.init(scope: "", capacity: "", storage: "", className: "", promiseBased: false, promises: [], verifyBy: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    scope: String = "",
    capacity: String = "",
    storage: String = "",
    className: String = "",
    promiseBased: Bool = false,
    promises: [String] = [],
    verifyBy: String = ""
  ) {
    self.init(scope: scope, capacity: capacity, storage: storage, className: className, promiseBased: promiseBased, promises: promises, verifyBy: verifyBy, unknownFields: [])
  }
}

/// 监管提示.
public struct PermitsReminder: Sendable, Hashable {

  /// Item.
  public var item: String

  /// Place.
  public var place: String

  /// Content.
  public var content: String

  /// Notes for supervision.
  public var notes: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.Reminder" }
}

extension PermitsReminder {
  /// The message with no field set.
  public init() {
    self.init(item: "", place: "", content: "", notes: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    item: String = "",
    place: String = "",
    content: String = "",
    notes: String = ""
  ) {
    self.init(item: item, place: place, content: content, notes: notes, unknownFields: [])
  }
}

/// Told before a licence ends, to those who supervise, the bureau and the services (domain 3.2): once
/// for each limit. It is no event of the licence and opens no receipt.
public struct PermitsExpiryNotice: Sendable, Hashable {

  /// "licences/<id>".
  public var licence: String

  /// Limit reached: 120, 60, 30, 7 or 0 calendar days before the end.
  public var daysBefore: UInt32

  /// Calendar days that were left when it was told; fewer than the limit after an outage.
  public var daysLeft: UInt32

  /// Last day of validity.
  public var validTo: String

  /// Last day on which renewal may be asked for.
  public var renewalDue: String

  /// Holder's name, for a list a person can read.
  public var holderName: String

  /// Licence type, as the document says.
  public var licenceTypeName: String

  /// Certificate number.
  public var certificateNo: String

  /// Name of the premises.
  public var premisesName: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.permits.v1.ExpiryNotice" }
}

extension PermitsExpiryNotice {
  /// The message with no field set.
  public init() {
    self.init(licence: "", daysBefore: 0, daysLeft: 0, validTo: "", renewalDue: "", holderName: "", licenceTypeName: "", certificateNo: "", premisesName: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    licence: String = "",
    daysBefore: UInt32 = 0,
    daysLeft: UInt32 = 0,
    validTo: String = "",
    renewalDue: String = "",
    holderName: String = "",
    licenceTypeName: String = "",
    certificateNo: String = "",
    premisesName: String = ""
  ) {
    self.init(licence: licence, daysBefore: daysBefore, daysLeft: daysLeft, validTo: validTo, renewalDue: renewalDue, holderName: holderName, licenceTypeName: licenceTypeName, certificateNo: certificateNo, premisesName: premisesName, unknownFields: [])
  }
}
