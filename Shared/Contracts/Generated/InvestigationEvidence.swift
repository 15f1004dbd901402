// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/evidence.proto; do not edit.

/// Part of a case file that only one group of the team sees.
public enum InvestigationCompartment: WireEnum {
  /// Not said.
  case unspecified
  /// 综合组.
  case general
  /// 技术组.
  case technical
  /// 管理组.
  case management
  /// 责任追究组.
  case responsibility
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Compartment" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .general, .technical, .management, .responsibility] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .general
    case 2: self = .technical
    case 3: self = .management
    case 4: self = .responsibility
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .general: 1
    case .technical: 2
    case .management: 3
    case .responsibility: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "COMPARTMENT_UNSPECIFIED"
    case .general: "COMPARTMENT_GENERAL"
    case .technical: "COMPARTMENT_TECHNICAL"
    case .management: "COMPARTMENT_MANAGEMENT"
    case .responsibility: "COMPARTMENT_RESPONSIBILITY"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Kind of evidence (行政处罚法 art. 46).
public enum InvestigationEvidenceKind: WireEnum {
  /// Not said.
  case unspecified
  /// 书证.
  case document
  /// 物证.
  case object
  /// 视听资料.
  case recording
  /// 电子数据.
  case data
  /// 证人证言.
  case testimony
  /// 当事人的陈述.
  case statement
  /// 鉴定意见.
  case appraisal
  /// 勘验笔录、现场笔录.
  case survey
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.EvidenceKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .document, .object, .recording, .data, .testimony, .statement, .appraisal, .survey] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .document
    case 2: self = .object
    case 3: self = .recording
    case 4: self = .data
    case 5: self = .testimony
    case 6: self = .statement
    case 7: self = .appraisal
    case 8: self = .survey
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .document: 1
    case .object: 2
    case .recording: 3
    case .data: 4
    case .testimony: 5
    case .statement: 6
    case .appraisal: 7
    case .survey: 8
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "EVIDENCE_KIND_UNSPECIFIED"
    case .document: "EVIDENCE_KIND_DOCUMENT"
    case .object: "EVIDENCE_KIND_OBJECT"
    case .recording: "EVIDENCE_KIND_RECORDING"
    case .data: "EVIDENCE_KIND_DATA"
    case .testimony: "EVIDENCE_KIND_TESTIMONY"
    case .statement: "EVIDENCE_KIND_STATEMENT"
    case .appraisal: "EVIDENCE_KIND_APPRAISAL"
    case .survey: "EVIDENCE_KIND_SURVEY"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Section of a case file, in the order of 事故档案.
public enum InvestigationArchiveSection: WireEnum {
  /// The one of the kind.
  case unspecified
  /// 事故报告及领导批示.
  case reports
  /// 调查组组织.
  case team
  /// 抢险救援报告.
  case rescue
  /// 现场勘查.
  case scene
  /// 技术分析与鉴定.
  case technical
  /// 管理调查.
  case management
  /// 伤亡情况.
  case casualties
  /// 证据与笔录.
  case statements
  /// 经济损失.
  case loss
  /// 责任认定.
  case responsibility
  /// 调查报告.
  case report
  /// 批复.
  case approval
  /// 处理落实.
  case penalties
  /// 整改与评估.
  case rectification
  /// 公布材料.
  case publication
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ArchiveSection" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .reports, .team, .rescue, .scene, .technical, .management, .casualties, .statements, .loss, .responsibility, .report, .approval, .penalties, .rectification, .publication] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .reports
    case 2: self = .team
    case 3: self = .rescue
    case 4: self = .scene
    case 5: self = .technical
    case 6: self = .management
    case 7: self = .casualties
    case 8: self = .statements
    case 9: self = .loss
    case 10: self = .responsibility
    case 11: self = .report
    case 12: self = .approval
    case 13: self = .penalties
    case 14: self = .rectification
    case 15: self = .publication
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .reports: 1
    case .team: 2
    case .rescue: 3
    case .scene: 4
    case .technical: 5
    case .management: 6
    case .casualties: 7
    case .statements: 8
    case .loss: 9
    case .responsibility: 10
    case .report: 11
    case .approval: 12
    case .penalties: 13
    case .rectification: 14
    case .publication: 15
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "ARCHIVE_SECTION_UNSPECIFIED"
    case .reports: "ARCHIVE_SECTION_REPORTS"
    case .team: "ARCHIVE_SECTION_TEAM"
    case .rescue: "ARCHIVE_SECTION_RESCUE"
    case .scene: "ARCHIVE_SECTION_SCENE"
    case .technical: "ARCHIVE_SECTION_TECHNICAL"
    case .management: "ARCHIVE_SECTION_MANAGEMENT"
    case .casualties: "ARCHIVE_SECTION_CASUALTIES"
    case .statements: "ARCHIVE_SECTION_STATEMENTS"
    case .loss: "ARCHIVE_SECTION_LOSS"
    case .responsibility: "ARCHIVE_SECTION_RESPONSIBILITY"
    case .report: "ARCHIVE_SECTION_REPORT"
    case .approval: "ARCHIVE_SECTION_APPROVAL"
    case .penalties: "ARCHIVE_SECTION_PENALTIES"
    case .rectification: "ARCHIVE_SECTION_RECTIFICATION"
    case .publication: "ARCHIVE_SECTION_PUBLICATION"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Where a piece stands in its custody.
public enum InvestigationCustodyState: WireEnum {
  /// Not said.
  case unspecified
  /// 已收集.
  case collected
  /// 已封存.
  case sealed
  /// 已启封.
  case opened
  /// 已检验.
  case examined
  /// 已退还.
  case returned
  /// 已归档.
  case archived
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CustodyState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .collected, .sealed, .opened, .examined, .returned, .archived] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .collected
    case 2: self = .sealed
    case 3: self = .opened
    case 4: self = .examined
    case 5: self = .returned
    case 6: self = .archived
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .collected: 1
    case .sealed: 2
    case .opened: 3
    case .examined: 4
    case .returned: 5
    case .archived: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "CUSTODY_STATE_UNSPECIFIED"
    case .collected: "CUSTODY_STATE_COLLECTED"
    case .sealed: "CUSTODY_STATE_SEALED"
    case .opened: "CUSTODY_STATE_OPENED"
    case .examined: "CUSTODY_STATE_EXAMINED"
    case .returned: "CUSTODY_STATE_RETURNED"
    case .archived: "CUSTODY_STATE_ARCHIVED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What was done with a piece.
public enum InvestigationCustodyAct: WireEnum {
  /// Not said.
  case unspecified
  /// 收集; made by AddEvidence.
  case collect
  /// 封存.
  case seal
  /// 启封.
  case open
  /// 检验.
  case examine
  /// 移交.
  case handOver
  /// 退还.
  case giveBack
  /// 归档.
  case archive
  /// 查阅.
  case read
  /// 校验一致.
  case verify
  /// 发现被改动.
  case foundAltered
  /// 拒绝查阅.
  case refuse
  /// 导出.
  case export
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CustodyAct" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .collect, .seal, .open, .examine, .handOver, .giveBack, .archive, .read, .verify, .foundAltered, .refuse, .export] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .collect
    case 2: self = .seal
    case 3: self = .open
    case 4: self = .examine
    case 5: self = .handOver
    case 6: self = .giveBack
    case 7: self = .archive
    case 8: self = .read
    case 9: self = .verify
    case 10: self = .foundAltered
    case 11: self = .refuse
    case 12: self = .export
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .collect: 1
    case .seal: 2
    case .open: 3
    case .examine: 4
    case .handOver: 5
    case .giveBack: 6
    case .archive: 7
    case .read: 8
    case .verify: 9
    case .foundAltered: 10
    case .refuse: 11
    case .export: 12
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "CUSTODY_ACT_UNSPECIFIED"
    case .collect: "CUSTODY_ACT_COLLECT"
    case .seal: "CUSTODY_ACT_SEAL"
    case .open: "CUSTODY_ACT_OPEN"
    case .examine: "CUSTODY_ACT_EXAMINE"
    case .handOver: "CUSTODY_ACT_HAND_OVER"
    case .giveBack: "CUSTODY_ACT_GIVE_BACK"
    case .archive: "CUSTODY_ACT_ARCHIVE"
    case .read: "CUSTODY_ACT_READ"
    case .verify: "CUSTODY_ACT_VERIFY"
    case .foundAltered: "CUSTODY_ACT_FOUND_ALTERED"
    case .refuse: "CUSTODY_ACT_REFUSE"
    case .export: "CUSTODY_ACT_EXPORT"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// How much of a case file goes into an archive.
public enum InvestigationArchiveVariant: WireEnum {
  /// Not said.
  case unspecified
  /// Everything; for the leader.
  case full
  /// Without what is personal, and only the caller's compartments.
  case masked
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ArchiveVariant" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .full, .masked] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .full
    case 2: self = .masked
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .full: 1
    case .masked: 2
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "ARCHIVE_VARIANT_UNSPECIFIED"
    case .full: "ARCHIVE_VARIANT_FULL"
    case .masked: "ARCHIVE_VARIANT_MASKED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A piece of evidence.
public struct InvestigationEvidence: Sendable, Hashable {

  /// "cases/<id>/evidence/<no>".
  public var name: String

  /// Number on the exhibits list, 1..n within the case.
  public var exhibitNo: UInt32

  /// Title on the exhibits list.
  public var title: String

  /// Kind.
  public var kind: InvestigationEvidenceKind

  /// Compartment.
  public var compartment: InvestigationCompartment

  /// Section of the case file.
  public var section: InvestigationArchiveSection

  /// Name the file had.
  public var fileName: String

  /// Media type.
  public var mediaType: String

  /// Bytes.
  public var sizeBytes: UInt64

  /// 32 bytes.
  public var sha256: [UInt8]

  /// State.
  public var state: InvestigationCustodyState

  /// Seal in place; empty if none.
  public var sealNo: String

  /// Who holds it.
  public var holder: String

  /// True if its bytes were found changed: nobody gets them any more.
  public var altered: Bool

  /// When it was collected.
  public var collectTime: ProtoTimestamp?

  /// When it last changed.
  public var updateTime: ProtoTimestamp?

  /// Seal numbers it ever bore, the latest last.
  public var sealNos: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Evidence" }
}

extension InvestigationEvidence {
  /// The message with no field set.
  public init() {
    self.init(name: "", exhibitNo: 0, title: "", kind: .unspecified, compartment: .unspecified, section: .unspecified, fileName: "", mediaType: "", sizeBytes: 0, sha256: [], state: .unspecified, sealNo: "", holder: "", altered: false, collectTime: nil, updateTime: nil, sealNos: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    exhibitNo: UInt32 = 0,
    title: String = "",
    kind: InvestigationEvidenceKind = .unspecified,
    compartment: InvestigationCompartment = .unspecified,
    section: InvestigationArchiveSection = .unspecified,
    fileName: String = "",
    mediaType: String = "",
    sizeBytes: UInt64 = 0,
    sha256: [UInt8] = [],
    state: InvestigationCustodyState = .unspecified,
    sealNo: String = "",
    holder: String = "",
    altered: Bool = false,
    collectTime: ProtoTimestamp? = nil,
    updateTime: ProtoTimestamp? = nil,
    sealNos: [String] = []
  ) {
    self.init(name: name, exhibitNo: exhibitNo, title: title, kind: kind, compartment: compartment, section: section, fileName: fileName, mediaType: mediaType, sizeBytes: sizeBytes, sha256: sha256, state: state, sealNo: sealNo, holder: holder, altered: altered, collectTime: collectTime, updateTime: updateTime, sealNos: sealNos, unknownFields: [])
  }
}

/// One entry of the custody log; only added.
public struct InvestigationCustodyEntry: Sendable, Hashable {

  /// Place in the log, 1..n.
  public var entryNo: UInt32

  /// What.
  public var act: InvestigationCustodyAct

  /// Who: account.
  public var account: String

  /// Department of the account.
  public var department: String

  /// When it was recorded.
  public var recordTime: ProtoTimestamp?

  /// When it was done.
  public var actTime: ProtoTimestamp?

  /// Where.
  public var place: String

  /// Why; the purpose of a look.
  public var reason: String

  /// Seal put on or broken.
  public var sealNo: String

  /// Who stood by.
  public var witness: String

  /// Who holds it afterwards; who collected it.
  public var person: String

  /// State after it.
  public var state: InvestigationCustodyState

  /// 16 random bytes, so that nobody guesses the entry from its hash in the ledger.
  public var salt: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.CustodyEntry" }
}

extension InvestigationCustodyEntry {
  /// The message with no field set.
  public init() {
    self.init(entryNo: 0, act: .unspecified, account: "", department: "", recordTime: nil, actTime: nil, place: "", reason: "", sealNo: "", witness: "", person: "", state: .unspecified, salt: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entryNo: UInt32 = 0,
    act: InvestigationCustodyAct = .unspecified,
    account: String = "",
    department: String = "",
    recordTime: ProtoTimestamp? = nil,
    actTime: ProtoTimestamp? = nil,
    place: String = "",
    reason: String = "",
    sealNo: String = "",
    witness: String = "",
    person: String = "",
    state: InvestigationCustodyState = .unspecified,
    salt: [UInt8] = []
  ) {
    self.init(entryNo: entryNo, act: act, account: account, department: department, recordTime: recordTime, actTime: actTime, place: place, reason: reason, sealNo: sealNo, witness: witness, person: person, state: state, salt: salt, unknownFields: [])
  }
}

/// One step of an upload.
public struct InvestigationAddEvidenceRequest: Sendable, Hashable {

  /// Header first, then chunks.
  public enum Part: Sendable, Hashable {
    /// What comes.
    case header(InvestigationEvidenceHeader)
    /// The next bytes; at most 1 MiB.
    case chunk([UInt8])
  }

  /// Header first, then chunks.
  public var part: Part?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AddEvidenceRequest" }
}

extension InvestigationAddEvidenceRequest {
  /// The message with no field set.
  public init() {
    self.init(part: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    part: Part? = nil
  ) {
    self.init(part: part, unknownFields: [])
  }
}

/// Begins or resumes an upload.
public struct InvestigationEvidenceHeader: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var `case`: String

  /// REQUIRED. Chosen by the caller; the same again is the same piece.
  public var requestID: String

  /// REQUIRED. Title on the exhibits list.
  public var title: String

  /// REQUIRED.
  public var kind: InvestigationEvidenceKind

  /// REQUIRED. One that the caller sees.
  public var compartment: InvestigationCompartment

  /// Section of the case file.
  public var section: InvestigationArchiveSection

  /// REQUIRED. Name of the file.
  public var fileName: String

  /// Media type.
  public var mediaType: String

  /// REQUIRED. At most 2 GiB.
  public var sizeBytes: UInt64

  /// SHA-256 that was written down when it was collected; another one refuses the file.
  public var sha256: [UInt8]

  /// Where the first chunk belongs: what StatUpload said, or 0 to begin again.
  public var offset: UInt64

  /// REQUIRED. Who collected it.
  public var collector: String

  /// REQUIRED. Where.
  public var place: String

  /// REQUIRED. Why.
  public var reason: String

  /// REQUIRED. When.
  public var collectTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.EvidenceHeader" }
}

extension InvestigationEvidenceHeader {
  /// The message with no field set.
  public init() {
    self.init(case: "", requestID: "", title: "", kind: .unspecified, compartment: .unspecified, section: .unspecified, fileName: "", mediaType: "", sizeBytes: 0, sha256: [], offset: 0, collector: "", place: "", reason: "", collectTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    requestID: String = "",
    title: String = "",
    kind: InvestigationEvidenceKind = .unspecified,
    compartment: InvestigationCompartment = .unspecified,
    section: InvestigationArchiveSection = .unspecified,
    fileName: String = "",
    mediaType: String = "",
    sizeBytes: UInt64 = 0,
    sha256: [UInt8] = [],
    offset: UInt64 = 0,
    collector: String = "",
    place: String = "",
    reason: String = "",
    collectTime: ProtoTimestamp? = nil
  ) {
    self.init(case: `case`, requestID: requestID, title: title, kind: kind, compartment: compartment, section: section, fileName: fileName, mediaType: mediaType, sizeBytes: sizeBytes, sha256: sha256, offset: offset, collector: collector, place: place, reason: reason, collectTime: collectTime, unknownFields: [])
  }
}

/// Stored.
public struct InvestigationAddEvidenceResponse: Sendable, Hashable {

  /// As it is now.
  public var evidence: InvestigationEvidence?

  /// True if it was there before.
  public var existed: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AddEvidenceResponse" }
}

extension InvestigationAddEvidenceResponse {
  /// The message with no field set.
  public init() {
    self.init(evidence: nil, existed: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    evidence: InvestigationEvidence? = nil,
    existed: Bool = false
  ) {
    self.init(evidence: evidence, existed: existed, unknownFields: [])
  }
}

/// Asks how far an upload came.
public struct InvestigationStatUploadRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var `case`: String

  /// REQUIRED. That of the upload.
  public var requestID: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.StatUploadRequest" }
}

extension InvestigationStatUploadRequest {
  /// The message with no field set.
  public init() {
    self.init(case: "", requestID: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    requestID: String = ""
  ) {
    self.init(case: `case`, requestID: requestID, unknownFields: [])
  }
}

/// How far it came.
public struct InvestigationStatUploadResponse: Sendable, Hashable {

  /// Bytes stored of it.
  public var storedBytes: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.StatUploadResponse" }
}

extension InvestigationStatUploadResponse {
  /// The message with no field set.
  public init() {
    self.init(storedBytes: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    storedBytes: UInt64 = 0
  ) {
    self.init(storedBytes: storedBytes, unknownFields: [])
  }
}

/// Asks for one.
public struct InvestigationGetEvidenceRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>/evidence/<no>".
  public var name: String

  /// REQUIRED. Why it is looked at.
  public var purpose: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetEvidenceRequest" }
}

extension InvestigationGetEvidenceRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", purpose: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    purpose: String = ""
  ) {
    self.init(name: name, purpose: purpose, unknownFields: [])
  }
}

/// The piece.
public struct InvestigationGetEvidenceResponse: Sendable, Hashable {

  /// The piece.
  public var evidence: InvestigationEvidence?

  /// Its log, oldest first; the latest 1000.
  public var custody: [InvestigationCustodyEntry]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetEvidenceResponse" }
}

extension InvestigationGetEvidenceResponse {
  /// The message with no field set.
  public init() {
    self.init(evidence: nil, custody: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    evidence: InvestigationEvidence? = nil,
    custody: [InvestigationCustodyEntry] = []
  ) {
    self.init(evidence: evidence, custody: custody, unknownFields: [])
  }
}

/// Asks for many.
public struct InvestigationListEvidenceRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var `case`: String

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListEvidenceRequest" }
}

extension InvestigationListEvidenceRequest {
  /// The message with no field set.
  public init() {
    self.init(case: "", pageSize: 0, pageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.init(case: `case`, pageSize: pageSize, pageToken: pageToken, unknownFields: [])
  }
}

/// The exhibits list.
public struct InvestigationListEvidenceResponse: Sendable, Hashable {

  /// By number.
  public var evidence: [InvestigationEvidence]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListEvidenceResponse" }
}

extension InvestigationListEvidenceResponse {
  /// The message with no field set.
  public init() {
    self.init(evidence: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    evidence: [InvestigationEvidence] = [],
    nextPageToken: String = ""
  ) {
    self.init(evidence: evidence, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Asks for bytes.
public struct InvestigationFetchEvidenceRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>/evidence/<no>".
  public var name: String

  /// REQUIRED. Why.
  public var purpose: String

  /// First byte wanted.
  public var offset: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.FetchEvidenceRequest" }
}

extension InvestigationFetchEvidenceRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", purpose: "", offset: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    purpose: String = "",
    offset: UInt64 = 0
  ) {
    self.init(name: name, purpose: purpose, offset: offset, unknownFields: [])
  }
}

/// Some bytes.
public struct InvestigationFetchEvidenceResponse: Sendable, Hashable {

  /// At most 1 MiB.
  public var chunk: [UInt8]

  /// Size of the whole; in the first answer only.
  public var sizeBytes: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.FetchEvidenceResponse" }
}

extension InvestigationFetchEvidenceResponse {
  /// The message with no field set.
  public init() {
    self.init(chunk: [], sizeBytes: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    chunk: [UInt8] = [],
    sizeBytes: UInt64 = 0
  ) {
    self.init(chunk: chunk, sizeBytes: sizeBytes, unknownFields: [])
  }
}

/// Records an act.
public struct InvestigationRecordCustodyRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>/evidence/<no>".
  public var name: String

  /// REQUIRED. One that a person records: from SEAL to ARCHIVE.
  public var act: InvestigationCustodyAct

  /// REQUIRED. Chosen by the caller, UUID; the same again is the same entry.
  public var requestID: String

  /// When it was done; absent means now.
  public var actTime: ProtoTimestamp?

  /// REQUIRED. Where.
  public var place: String

  /// REQUIRED. Why, and what was done.
  public var reason: String

  /// REQUIRED for SEAL and OPEN.
  public var sealNo: String

  /// REQUIRED for OPEN.
  public var witness: String

  /// REQUIRED when the piece goes to somebody: handed over, given back.
  public var receiver: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordCustodyRequest" }
}

extension InvestigationRecordCustodyRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", act: .unspecified, requestID: "", actTime: nil, place: "", reason: "", sealNo: "", witness: "", receiver: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    act: InvestigationCustodyAct = .unspecified,
    requestID: String = "",
    actTime: ProtoTimestamp? = nil,
    place: String = "",
    reason: String = "",
    sealNo: String = "",
    witness: String = "",
    receiver: String = ""
  ) {
    self.init(name: name, act: act, requestID: requestID, actTime: actTime, place: place, reason: reason, sealNo: sealNo, witness: witness, receiver: receiver, unknownFields: [])
  }
}

/// Recorded.
public struct InvestigationRecordCustodyResponse: Sendable, Hashable {

  /// As it is now.
  public var evidence: InvestigationEvidence?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordCustodyResponse" }
}

extension InvestigationRecordCustodyResponse {
  /// The message with no field set.
  public init() {
    self.init(evidence: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    evidence: InvestigationEvidence? = nil
  ) {
    self.init(evidence: evidence, unknownFields: [])
  }
}

/// Compares bytes with hashes.
public struct InvestigationVerifyEvidenceRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>/evidence/<no>" or "cases/<id>" for every piece the caller sees.
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.VerifyEvidenceRequest" }
}

extension InvestigationVerifyEvidenceRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = ""
  ) {
    self.init(name: name, unknownFields: [])
  }
}

/// Compared.
public struct InvestigationVerifyEvidenceResponse: Sendable, Hashable {

  /// The pieces, by number; `altered` tells.
  public var evidence: [InvestigationEvidence]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.VerifyEvidenceResponse" }
}

extension InvestigationVerifyEvidenceResponse {
  /// The message with no field set.
  public init() {
    self.init(evidence: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    evidence: [InvestigationEvidence] = []
  ) {
    self.init(evidence: evidence, unknownFields: [])
  }
}

/// Asks for an archive.
public struct InvestigationExportCaseRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var `case`: String

  /// REQUIRED.
  public var variant: InvestigationArchiveVariant

  /// REQUIRED. Why.
  public var purpose: String

  /// REQUIRED. Size of the ledger that the proofs lead to: that of a checkpoint.
  public var ledgerSize: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ExportCaseRequest" }
}

extension InvestigationExportCaseRequest {
  /// The message with no field set.
  public init() {
    self.init(case: "", variant: .unspecified, purpose: "", ledgerSize: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    variant: InvestigationArchiveVariant = .unspecified,
    purpose: String = "",
    ledgerSize: UInt64 = 0
  ) {
    self.init(case: `case`, variant: variant, purpose: purpose, ledgerSize: ledgerSize, unknownFields: [])
  }
}

/// Parts of an archive, in the order of their paths.
public struct InvestigationExportCaseResponse: Sendable, Hashable {

  /// What comes.
  public enum Part: Sendable, Hashable {
    /// What the archive is.
    case head(InvestigationArchiveHead)
    /// A document, whole.
    case document(InvestigationArchiveDocument)
    /// A file to fetch.
    case file(InvestigationArchiveFile)
    /// A fact of the case with its proof.
    case proof(InvestigationArchiveProof)
  }

  /// What comes.
  public var part: Part?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ExportCaseResponse" }
}

extension InvestigationExportCaseResponse {
  /// The message with no field set.
  public init() {
    self.init(part: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    part: Part? = nil
  ) {
    self.init(part: part, unknownFields: [])
  }
}

/// What an archive is.
public struct InvestigationArchiveHead: Sendable, Hashable {

  /// "cases/<id>".
  public var `case`: String

  /// Variant.
  public var variant: InvestigationArchiveVariant

  /// When it was put together.
  public var exportTime: ProtoTimestamp?

  /// Account that asked for it.
  public var account: String

  /// Size of the ledger that the proofs lead to.
  public var ledgerSize: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ArchiveHead" }
}

extension InvestigationArchiveHead {
  /// The message with no field set.
  public init() {
    self.init(case: "", variant: .unspecified, exportTime: nil, account: "", ledgerSize: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    variant: InvestigationArchiveVariant = .unspecified,
    exportTime: ProtoTimestamp? = nil,
    account: String = "",
    ledgerSize: UInt64 = 0
  ) {
    self.init(case: `case`, variant: variant, exportTime: exportTime, account: account, ledgerSize: ledgerSize, unknownFields: [])
  }
}

/// A document of the archive.
public struct InvestigationArchiveDocument: Sendable, Hashable {

  /// Path below the payload folder.
  public var path: String

  /// Content; at most 1 MiB, a longer one comes in several parts with the same path.
  public var content: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ArchiveDocument" }
}

extension InvestigationArchiveDocument {
  /// The message with no field set.
  public init() {
    self.init(path: "", content: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    path: String = "",
    content: [UInt8] = []
  ) {
    self.init(path: path, content: content, unknownFields: [])
  }
}

/// A file of the archive.
public struct InvestigationArchiveFile: Sendable, Hashable {

  /// Path below the payload folder.
  public var path: String

  /// "cases/<id>/evidence/<no>".
  public var evidence: String

  /// Bytes.
  public var sizeBytes: UInt64

  /// 32 bytes.
  public var sha256: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ArchiveFile" }
}

extension InvestigationArchiveFile {
  /// The message with no field set.
  public init() {
    self.init(path: "", evidence: "", sizeBytes: 0, sha256: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    path: String = "",
    evidence: String = "",
    sizeBytes: UInt64 = 0,
    sha256: [UInt8] = []
  ) {
    self.init(path: path, evidence: evidence, sizeBytes: sizeBytes, sha256: sha256, unknownFields: [])
  }
}

/// A fact and how it is proved (RFC 9162, 2.1.3).
public struct InvestigationArchiveProof: Sendable, Hashable {

  /// Global position, 1..n.
  public var position: UInt64

  /// Stream, e.g. "cases/<id>".
  public var stream: String

  /// Place in the stream, 1..n.
  public var streamPosition: UInt64

  /// Kind of fact.
  public var kind: String

  /// The canonical bytes; absent in a masked archive.
  public var body: [UInt8]

  /// Hash of the stream's previous entry.
  public var previousSha256: [UInt8]

  /// Hash of this entry.
  public var sha256: [UInt8]

  /// Nodes that lead to the root of the checkpoint.
  public var nodes: [[UInt8]]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ArchiveProof" }
}

extension InvestigationArchiveProof {
  /// The message with no field set.
  public init() {
    self.init(position: 0, stream: "", streamPosition: 0, kind: "", body: [], previousSha256: [], sha256: [], nodes: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    position: UInt64 = 0,
    stream: String = "",
    streamPosition: UInt64 = 0,
    kind: String = "",
    body: [UInt8] = [],
    previousSha256: [UInt8] = [],
    sha256: [UInt8] = [],
    nodes: [[UInt8]] = []
  ) {
    self.init(position: position, stream: stream, streamPosition: streamPosition, kind: kind, body: body, previousSha256: previousSha256, sha256: sha256, nodes: nodes, unknownFields: [])
  }
}
