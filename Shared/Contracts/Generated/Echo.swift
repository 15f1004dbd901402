// swift-format-ignore-file
// Written by proto/generate from anlan/echo/v1/echo.proto; do not edit.

/// What was decided.
public enum EchoKind: WireEnum {
  /// Not said.
  case unspecified
  /// A new licence.
  case issued
  /// A renewal.
  case renewed
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.echo.v1.Kind" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .issued, .renewed] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .issued
    case 2: self = .renewed
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .issued: 1
    case .renewed: 2
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "KIND_UNSPECIFIED"
    case .issued: "KIND_ISSUED"
    case .renewed: "KIND_RENEWED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A notice to be sent back.
public struct EchoRequest: Sendable, Hashable {

  /// Differs with every call.
  public var sequence: UInt64

  /// The notice.
  public var notice: EchoNotice?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.echo.v1.EchoRequest" }
}

extension EchoRequest {
  /// The message with no field set.
  public init() {
    self.init(sequence: 0, notice: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sequence: UInt64 = 0,
    notice: EchoNotice? = nil
  ) {
    self.init(sequence: sequence, notice: notice, unknownFields: [])
  }
}

/// The same notice.
public struct EchoResponse: Sendable, Hashable {

  /// As asked.
  public var sequence: UInt64

  /// As asked.
  public var notice: EchoNotice?

  /// Always "bench-echo-1", added by the server.
  public var servedBy: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.echo.v1.EchoResponse" }
}

extension EchoResponse {
  /// The message with no field set.
  public init() {
    self.init(sequence: 0, notice: nil, servedBy: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sequence: UInt64 = 0,
    notice: EchoNotice? = nil,
    servedBy: String = ""
  ) {
    self.init(sequence: sequence, notice: notice, servedBy: servedBy, unknownFields: [])
  }
}

/// A delivery to be sent back.
public struct EchoSealedRequest: Sendable, Hashable {

  /// Differs with every call, so that no reply can be prepared in advance.
  public var sequence: UInt64

  /// UUID.
  public var eventID: String

  /// Hash of the body.
  public var sha256: [UInt8]

  /// Sealed body.
  public var body: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.echo.v1.EchoSealedRequest" }
}

extension EchoSealedRequest {
  /// The message with no field set.
  public init() {
    self.init(sequence: 0, eventID: "", sha256: [], body: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sequence: UInt64 = 0,
    eventID: String = "",
    sha256: [UInt8] = [],
    body: [UInt8] = []
  ) {
    self.init(sequence: sequence, eventID: eventID, sha256: sha256, body: body, unknownFields: [])
  }
}

/// The same delivery.
public struct EchoSealedResponse: Sendable, Hashable {

  /// As asked.
  public var sequence: UInt64

  /// As asked.
  public var eventID: String

  /// As asked.
  public var sha256: [UInt8]

  /// As asked.
  public var body: [UInt8]

  /// Always "bench-echo-1", added by the server.
  public var servedBy: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.echo.v1.EchoSealedResponse" }
}

extension EchoSealedResponse {
  /// The message with no field set.
  public init() {
    self.init(sequence: 0, eventID: "", sha256: [], body: [], servedBy: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sequence: UInt64 = 0,
    eventID: String = "",
    sha256: [UInt8] = [],
    body: [UInt8] = [],
    servedBy: String = ""
  ) {
    self.init(sequence: sequence, eventID: eventID, sha256: sha256, body: body, servedBy: servedBy, unknownFields: [])
  }
}

/// Asks for a stream.
public struct EchoStreamRequest: Sendable, Hashable {

  /// Number of messages.
  public var count: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.echo.v1.StreamRequest" }
}

extension EchoStreamRequest {
  /// The message with no field set.
  public init() {
    self.init(count: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    count: UInt32 = 0
  ) {
    self.init(count: count, unknownFields: [])
  }
}

/// One small message: the head of a delivery.
public struct EchoStreamResponse: Sendable, Hashable {

  /// 1 for the first.
  public var index: UInt64

  /// UUID, the same in every message.
  public var eventID: String

  /// The same in every message.
  public var sha256: [UInt8]

  /// Microseconds, UTC; the same in every message.
  public var recordedUs: Int64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.echo.v1.StreamResponse" }
}

extension EchoStreamResponse {
  /// The message with no field set.
  public init() {
    self.init(index: 0, eventID: "", sha256: [], recordedUs: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    index: UInt64 = 0,
    eventID: String = "",
    sha256: [UInt8] = [],
    recordedUs: Int64 = 0
  ) {
    self.init(index: index, eventID: eventID, sha256: sha256, recordedUs: recordedUs, unknownFields: [])
  }
}

/// Shaped like a short licence event: Chinese text, a nested message, repeated fields, bytes.
public struct EchoNotice: Sendable, Hashable {

  /// UUID.
  public var eventID: String

  /// Kind of decision.
  public var kind: EchoKind

  /// Number of the document.
  public var documentNo: String

  /// Name of the holder.
  public var holder: String

  /// Credit code of the holder.
  public var creditCode: String

  /// Where.
  public var place: EchoPlace?

  /// Receivers.
  public var departments: [String]

  /// Microseconds, UTC.
  public var decidedUs: Int64

  /// Materials by reference.
  public var materials: [EchoMaterial]

  /// Made on a promise.
  public var promiseBased: Bool

  /// What is allowed.
  public var content: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.echo.v1.Notice" }
}

extension EchoNotice {
  /// The message with no field set.
  public init() {
    self.init(eventID: "", kind: .unspecified, documentNo: "", holder: "", creditCode: "", place: nil, departments: [], decidedUs: 0, materials: [], promiseBased: false, content: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    eventID: String = "",
    kind: EchoKind = .unspecified,
    documentNo: String = "",
    holder: String = "",
    creditCode: String = "",
    place: EchoPlace? = nil,
    departments: [String] = [],
    decidedUs: Int64 = 0,
    materials: [EchoMaterial] = [],
    promiseBased: Bool = false,
    content: String = ""
  ) {
    self.init(eventID: eventID, kind: kind, documentNo: documentNo, holder: holder, creditCode: creditCode, place: place, departments: departments, decidedUs: decidedUs, materials: materials, promiseBased: promiseBased, content: content, unknownFields: [])
  }
}

/// A place.
public struct EchoPlace: Sendable, Hashable {

  /// Address.
  public var address: String

  /// Division code.
  public var division: String

  /// Industry code.
  public var industry: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.echo.v1.Place" }
}

extension EchoPlace {
  /// The message with no field set.
  public init() {
    self.init(address: "", division: "", industry: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    address: String = "",
    division: String = "",
    industry: String = ""
  ) {
    self.init(address: address, division: division, industry: industry, unknownFields: [])
  }
}

/// A material by reference.
public struct EchoMaterial: Sendable, Hashable {

  /// Kind.
  public var kind: String

  /// File name.
  public var fileName: String

  /// SHA-256.
  public var sha256: [UInt8]

  /// Size.
  public var sizeBytes: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.echo.v1.Material" }
}

extension EchoMaterial {
  /// The message with no field set.
  public init() {
    self.init(kind: "", fileName: "", sha256: [], sizeBytes: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    kind: String = "",
    fileName: String = "",
    sha256: [UInt8] = [],
    sizeBytes: UInt64 = 0
  ) {
    self.init(kind: kind, fileName: fileName, sha256: sha256, sizeBytes: sizeBytes, unknownFields: [])
  }
}
