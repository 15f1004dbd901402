extension SchemaPool {
  /// Parses a serialised message of a type known by name.
  ///
  /// - Throws: `WireError`.
  public func decode(_ bytes: [UInt8], as type: String) throws(WireError) -> DynamicMessage {
    try DynamicCodec(pool: self).decode(bytes[...], as: type)
  }

  /// Serialises a message of a type known by name.
  public func encode(_ message: DynamicMessage) -> [UInt8] {
    DynamicCodec(pool: self).encode(message)
  }

  /// A message in the proto3 JSON mapping.
  public func json(_ message: DynamicMessage, withDefaults: Bool = false) -> JSONValue {
    MessagePrinter(pool: self, withDefaults: withDefaults).json(message)
  }

  /// The message of a document in the proto3 JSON mapping.
  ///
  /// - Throws: `JSONError` with the path of the field that is wrong.
  public func message(_ json: JSONValue, as type: String) throws(JSONError) -> DynamicMessage {
    try MessageParser(pool: self).message(json, as: type, at: "")
  }

  /// The JSON of a serialised message.
  ///
  /// - Throws: `WireError`.
  public func json(
    wire bytes: [UInt8], as type: String, style: JSONStyle = JSONStyle()
  ) throws(WireError) -> String {
    json(try decode(bytes, as: type), withDefaults: style.withDefaults)
      .text(indented: style.isIndented)
  }

  /// The serialised message of a JSON text.
  ///
  /// - Throws: `JSONError`.
  public func wire(json text: String, as type: String) throws(JSONError) -> [UInt8] {
    encode(try message(try JSONValue(parsing: text), as: type))
  }
}

extension WireMessage {
  /// The message in the proto3 JSON mapping.
  public func json(_ style: JSONStyle = JSONStyle()) -> String {
    jsonValue(withDefaults: style.withDefaults).text(indented: style.isIndented)
  }

  /// The message in the proto3 JSON mapping, as a document to build on.
  public func jsonValue(withDefaults: Bool = false) -> JSONValue {
    let pool = SchemaPool.contracts
    guard let message = try? pool.decode(encoded(), as: Self.protoName) else {
      preconditionFailure("\(Self.protoName) cannot read what it wrote")
    }
    return pool.json(message, withDefaults: withDefaults)
  }

  /// Reads the proto3 JSON mapping.
  ///
  /// - Throws: `JSONError` with the path of the field that is wrong.
  public init(json text: String) throws(JSONError) {
    let wire = try SchemaPool.contracts.wire(json: text, as: Self.protoName)
    do {
      try self.init(wire: wire)
    } catch {
      throw .value(field: Self.protoName, expected: "a message within its limits (\(error))")
    }
  }
}
