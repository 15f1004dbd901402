extension ProtoAny {
  /// What type URLs start with where nobody says otherwise.
  static let urlPrefix = "type.googleapis.com/"

  /// Packs a message with the name of its type.
  public init(packing message: some WireMessage) {
    self.init(
      typeURL: Self.urlPrefix + type(of: message).protoName, value: message.encoded())
  }

  /// Full name of the packed type: what follows the last slash.
  public var typeName: String { WellKnown.typeName(typeURL) }

  /// The packed message, if it is of the type asked for.
  ///
  /// - Throws: `WireError` if the bytes are not that message.
  public func unpack<M: WireMessage>(_: M.Type) throws(WireError) -> M? {
    guard typeName == M.protoName else { return nil }
    return try M(wire: value)
  }
}
