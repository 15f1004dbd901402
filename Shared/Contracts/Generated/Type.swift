// swift-format-ignore-file
// Written by proto/generate from anlan/type/v1/type.proto; do not edit.

/// What kind of party holds a licence.
public enum TypeHolderKind: WireEnum {
  /// Not said.
  case unspecified
  /// 法人及非法人组织.
  case organisation
  /// 个体工商户.
  case individualBusiness
  /// 自然人.
  case naturalPerson
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.type.v1.HolderKind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .organisation, .individualBusiness, .naturalPerson] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .organisation
    case 2: self = .individualBusiness
    case 3: self = .naturalPerson
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .organisation: 1
    case .individualBusiness: 2
    case .naturalPerson: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "HOLDER_KIND_UNSPECIFIED"
    case .organisation: "HOLDER_KIND_ORGANISATION"
    case .individualBusiness: "HOLDER_KIND_INDIVIDUAL_BUSINESS"
    case .naturalPerson: "HOLDER_KIND_NATURAL_PERSON"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Who acts, as the kernel's peer identity and the access table say; never taken from a request.
public struct TypePrincipal: Sendable, Hashable {

  /// Unix account name, or "uid:N" where the account has no name.
  public var account: String

  /// Department code, e.g. "SPJ", "YJ" (domain table 1.9).
  public var department: String

  /// Role codes held for this call, e.g. "R3".
  public var roles: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.type.v1.Principal" }
}

extension TypePrincipal {
  /// The message with no field set.
  public init() {
    self.init(account: "", department: "", roles: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    account: String = "",
    department: String = "",
    roles: [String] = []
  ) {
    self.init(account: account, department: department, roles: roles, unknownFields: [])
  }
}

/// The party a licence is granted to (行政相对人).
public struct TypeHolder: Sendable, Hashable {

  /// REQUIRED. Full name as on the business licence; at most 200 characters.
  public var name: String

  /// REQUIRED. Kind of party.
  public var kind: TypeHolderKind

  /// 统一社会信用代码 (GB 32100-2015), 18 characters. REQUIRED for organisations.
  public var creditCode: String

  /// 证件类型, e.g. "身份证". REQUIRED for natural persons.
  public var identityKind: String

  /// 证件号码. REQUIRED for natural persons on input; masked on output ("140581********001X").
  public var identityNumber: String

  /// 法定代表人. REQUIRED for organisations and individual businesses.
  public var legalRepresentative: String

  /// 主要负责人.
  public var personInCharge: String

  /// Phone of the person in charge. Sensitive: only to receivers of the push.
  public var phone: String

  /// Registered address.
  public var registeredAddress: String

  /// Credit code of the parent company, if any.
  public var parentCreditCode: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.type.v1.Holder" }
}

extension TypeHolder {
  /// The message with no field set.
  public init() {
    self.init(name: "", kind: .unspecified, creditCode: "", identityKind: "", identityNumber: "", legalRepresentative: "", personInCharge: "", phone: "", registeredAddress: "", parentCreditCode: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    kind: TypeHolderKind = .unspecified,
    creditCode: String = "",
    identityKind: String = "",
    identityNumber: String = "",
    legalRepresentative: String = "",
    personInCharge: String = "",
    phone: String = "",
    registeredAddress: String = "",
    parentCreditCode: String = ""
  ) {
    self.init(name: name, kind: kind, creditCode: creditCode, identityKind: identityKind, identityNumber: identityNumber, legalRepresentative: legalRepresentative, personInCharge: personInCharge, phone: phone, registeredAddress: registeredAddress, parentCreditCode: parentCreditCode, unknownFields: [])
  }
}

/// Where the licensed activity takes place. One premises is one regulated entity.
public struct TypePremises: Sendable, Hashable {

  /// Name of the premises, e.g. the mine (矿井); empty if the same as the holder's name.
  public var name: String

  /// Address.
  public var address: String

  /// 9-digit division code (GB/T 2260 + town), e.g. "140581101". Decides the town's copy.
  public var division: String

  /// GB/T 4754-2017 class, e.g. "B0610".
  public var industry: String

  /// 经营性自建房.
  public var selfBuilt: Bool

  /// Serial of the premises under one credit code; 0 and 1 both mean the first.
  public var serial: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.type.v1.Premises" }
}

extension TypePremises {
  /// The message with no field set.
  public init() {
    self.init(name: "", address: "", division: "", industry: "", selfBuilt: false, serial: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    address: String = "",
    division: String = "",
    industry: String = "",
    selfBuilt: Bool = false,
    serial: UInt32 = 0
  ) {
    self.init(name: name, address: address, division: division, industry: industry, selfBuilt: selfBuilt, serial: serial, unknownFields: [])
  }
}

/// A material (资料) by reference: the bytes are fetched by hash.
public struct TypeMaterial: Sendable, Hashable {

  /// REQUIRED. Kind, e.g. "许可证", "审查意见".
  public var kind: String

  /// REQUIRED. File name as filed; never a path.
  public var fileName: String

  /// REQUIRED. SHA-256 of the bytes, 32 bytes.
  public var sha256: [UInt8]

  /// REQUIRED. Size in bytes; at most 2 GiB.
  public var sizeBytes: UInt64

  /// Media type, e.g. "application/pdf".
  public var mediaType: String

  /// True for business secrets (工艺, 图纸): shown as such, never in a public view.
  public var businessSecret: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.type.v1.Material" }
}

extension TypeMaterial {
  /// The message with no field set.
  public init() {
    self.init(kind: "", fileName: "", sha256: [], sizeBytes: 0, mediaType: "", businessSecret: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    kind: String = "",
    fileName: String = "",
    sha256: [UInt8] = [],
    sizeBytes: UInt64 = 0,
    mediaType: String = "",
    businessSecret: Bool = false
  ) {
    self.init(kind: kind, fileName: fileName, sha256: sha256, sizeBytes: sizeBytes, mediaType: mediaType, businessSecret: businessSecret, unknownFields: [])
  }
}
