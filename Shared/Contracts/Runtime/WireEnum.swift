/// An enum of the contract: open, so that a value of a later day survives a round trip.
public protocol WireEnum: Sendable, Hashable, CaseIterable {
  /// Full protobuf name, e.g. "anlan.permits.v1.EventType".
  static var protoName: String { get }

  /// The value with a number on the wire; unknown numbers become `unrecognized`.
  init(rawValue: Int32)

  /// Number on the wire.
  var rawValue: Int32 { get }

  /// Name in the contract, e.g. "EVENT_TYPE_ISSUED"; the number for an unknown value.
  var wireName: String { get }
}

extension WireEnum {
  /// The value with a name in the contract; nil if there is none.
  public init?(wireName: String) {
    guard let value = Self.allCases.first(where: { $0.wireName == wireName }) else { return nil }
    self = value
  }

  /// Whether this build knows the value.
  public var isKnown: Bool { Self.allCases.contains(self) }
}
