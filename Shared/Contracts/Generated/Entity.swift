// swift-format-ignore-file
// Written by proto/generate from anlan/entity/v1/entity.proto; do not edit.

/// State of an entity (domain 7.3).
public enum EntityState: WireEnum {
  /// Not said.
  case unspecified
  /// Known from a push only.
  case provisional
  /// Claimed by a supervising department.
  case active
  /// 停产停业.
  case suspended
  /// 关闭 or all licences cancelled.
  case closed
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.entity.v1.EntityState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .provisional, .active, .suspended, .closed] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .provisional
    case 2: self = .active
    case 3: self = .suspended
    case 4: self = .closed
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .provisional: 1
    case .active: 2
    case .suspended: 3
    case .closed: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "ENTITY_STATE_UNSPECIFIED"
    case .provisional: "ENTITY_STATE_PROVISIONAL"
    case .active: "ENTITY_STATE_ACTIVE"
    case .suspended: "ENTITY_STATE_SUSPENDED"
    case .closed: "ENTITY_STATE_CLOSED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A regulated entity.
public struct Entity: Sendable, Hashable {

  /// "entities/<credit code>-<serial>".
  public var name: String

  /// Holder.
  public var holder: TypeHolder?

  /// Premises.
  public var premises: TypePremises?

  /// State.
  public var state: EntityState

  /// Licences, newest event first.
  public var licences: [EntityLicence]

  /// When it was first heard of.
  public var firstSeenTime: ProtoTimestamp?

  /// When it last changed.
  public var updateTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.entity.v1.Entity" }
}

extension Entity {
  /// The message with no field set.
  public init() {
    self.init(name: "", holder: nil, premises: nil, state: .unspecified, licences: [], firstSeenTime: nil, updateTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    holder: TypeHolder? = nil,
    premises: TypePremises? = nil,
    state: EntityState = .unspecified,
    licences: [EntityLicence] = [],
    firstSeenTime: ProtoTimestamp? = nil,
    updateTime: ProtoTimestamp? = nil
  ) {
    self.init(name: name, holder: holder, premises: premises, state: state, licences: licences, firstSeenTime: firstSeenTime, updateTime: updateTime, unknownFields: [])
  }
}

/// A licence as the entity's read model knows it.
public struct EntityLicence: Sendable, Hashable {

  /// "licences/<id>" at the permits service.
  public var licence: String

  /// Type code, raw if unmapped.
  public var licenceType: String

  /// Certificate number.
  public var certificateNo: String

  /// Type of the last event, e.g. "ISSUED".
  public var lastEventType: String

  /// State after it, e.g. "VALID".
  public var state: String

  /// Legal day, ISO.
  public var validFrom: String

  /// Legal day, ISO.
  public var validTo: String

  /// Events applied.
  public var eventSeq: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.entity.v1.EntityLicence" }
}

extension EntityLicence {
  /// The message with no field set.
  public init() {
    self.init(licence: "", licenceType: "", certificateNo: "", lastEventType: "", state: "", validFrom: "", validTo: "", eventSeq: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    licence: String = "",
    licenceType: String = "",
    certificateNo: String = "",
    lastEventType: String = "",
    state: String = "",
    validFrom: String = "",
    validTo: String = "",
    eventSeq: UInt64 = 0
  ) {
    self.init(licence: licence, licenceType: licenceType, certificateNo: certificateNo, lastEventType: lastEventType, state: state, validFrom: validFrom, validTo: validTo, eventSeq: eventSeq, unknownFields: [])
  }
}

/// Asks for one.
public struct EntityGetEntityRequest: Sendable, Hashable {

  /// REQUIRED. "entities/<credit code>-<serial>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.entity.v1.GetEntityRequest" }
}

extension EntityGetEntityRequest {
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

/// The entity.
public struct EntityGetEntityResponse: Sendable, Hashable {

  /// The entity.
  public var entity: Entity?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.entity.v1.GetEntityResponse" }
}

extension EntityGetEntityResponse {
  /// The message with no field set.
  public init() {
    self.init(entity: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entity: Entity? = nil
  ) {
    self.init(entity: entity, unknownFields: [])
  }
}

/// Asks for many.
public struct EntityListEntitiesRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// AIP-160-like, ANDed: `industry="B06"` (prefix), `division="140581101"`, `state=ACTIVE`,
  /// `credit_code="…"`, `licence_type="…"`.
  public var filter: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.entity.v1.ListEntitiesRequest" }
}

extension EntityListEntitiesRequest {
  /// The message with no field set.
  public init() {
    self.init(pageSize: 0, pageToken: "", filter: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    filter: String = ""
  ) {
    self.init(pageSize: pageSize, pageToken: pageToken, filter: filter, unknownFields: [])
  }
}

/// Entities.
public struct EntityListEntitiesResponse: Sendable, Hashable {

  /// By name.
  public var entities: [Entity]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.entity.v1.ListEntitiesResponse" }
}

extension EntityListEntitiesResponse {
  /// The message with no field set.
  public init() {
    self.init(entities: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entities: [Entity] = [],
    nextPageToken: String = ""
  ) {
    self.init(entities: entities, nextPageToken: nextPageToken, unknownFields: [])
  }
}
