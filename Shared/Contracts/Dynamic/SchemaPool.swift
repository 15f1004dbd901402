import CContracts

/// Types and services known from descriptors: the contract's own, or a peer's by reflection.
public struct SchemaPool: Sendable {
  /// The contract that this build was generated from.
  public static let contracts: SchemaPool = {
    do {
      return try SchemaPool(fileDescriptorSet: ContractDescriptors.fileDescriptorSet)
    } catch {
      preconditionFailure("the embedded descriptors are broken: \(error)")
    }
  }()

  /// The files in the order given.
  public let files: [FileSchema]
  /// Full names of the services in the order of the files.
  public let serviceNames: [String]
  private let messages: [String: MessageSchema]
  private let enums: [String: EnumSchema]
  private let methods: [String: MethodDescription]
  private let symbols: [String: Int]

  /// Reads serialised google.protobuf.FileDescriptorProto messages, in any order.
  ///
  /// - Throws: `SchemaError` if one is broken.
  public init(files: [[UInt8]]) throws(SchemaError) {
    var reader = SchemaReader()
    var schemas: [FileSchema] = []
    var symbols: [String: Int] = [:]
    for bytes in files {
      let before = (reader.messages.count, reader.enums.count, reader.services.count)
      let methodsBefore = reader.methods.count
      schemas.append(try reader.file(bytes))
      let place = schemas.count - 1
      for message in reader.messages[before.0...] {
        symbols[message.name] = place
        for field in message.fields { symbols["\(message.name).\(field.name)"] = place }
      }
      for type in reader.enums[before.1...] {
        symbols[type.name] = place
        // Names of enum values are declared beside the enum, not inside it.
        let scope = type.name.split(separator: ".").dropLast().joined(separator: ".")
        for value in type.values {
          symbols[scope.isEmpty ? value.name : "\(scope).\(value.name)"] = place
        }
      }
      for service in reader.services[before.2...] { symbols[service] = place }
      for method in reader.methods[methodsBefore...] {
        symbols["\(method.service).\(method.name)"] = place
      }
    }
    self.files = schemas
    self.symbols = symbols
    serviceNames = reader.services
    messages = Dictionary(
      reader.messages.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    enums = Dictionary(reader.enums.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    methods = Dictionary(
      reader.methods.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads a serialised google.protobuf.FileDescriptorSet.
  ///
  /// - Throws: `SchemaError` if it is broken.
  public init(fileDescriptorSet: [UInt8]) throws(SchemaError) {
    var files: [[UInt8]] = []
    var reader = WireReader(fileDescriptorSet[...])
    while !reader.isAtEnd {
      guard let field = reader.field() else { throw .malformed("a file descriptor set") }
      if field.number == 1, case .bytes(let bytes) = field.value { files.append(Array(bytes)) }
    }
    try self.init(files: files)
  }

  /// The message type of a full name.
  public func message(_ name: String) -> MessageSchema? { messages[name] }

  /// The enum of a full name.
  public func enumeration(_ name: String) -> EnumSchema? { enums[name] }

  /// The rpc of a path, "/pkg.Service/Method" or "pkg.Service/Method".
  public func method(_ path: String) -> MethodDescription? {
    methods[path.hasPrefix("/") ? path : "/" + path]
  }

  /// The rpcs of a service in the order of the contract.
  public func methods(of service: String) -> [MethodDescription] {
    methods.values.filter { $0.service == service }.sorted { $0.name < $1.name }
  }

  /// The file of a name.
  public func file(named name: String) -> FileSchema? { files.first { $0.name == name } }

  /// The file that declares a service, method, message, field, enum or value.
  public func file(containing symbol: String) -> FileSchema? { symbols[symbol].map { files[$0] } }

  /// A file and everything it imports, each once, the file first.
  public func closure(of file: FileSchema) -> [FileSchema] {
    var closure = [file]
    var next = 0
    while next < closure.count {
      for name in closure[next].dependencies where !closure.contains(where: { $0.name == name }) {
        if let dependency = self.file(named: name) { closure.append(dependency) }
      }
      next += 1
    }
    return closure
  }
}

/// The descriptors of the contract, as protoc wrote them.
public enum ContractDescriptors {
  /// The serialised google.protobuf.FileDescriptorSet of all files.
  public static var fileDescriptorSet: [UInt8] {
    [UInt8](
      UnsafeBufferPointer(start: anlan_descriptor_set(), count: anlan_descriptor_set_length()))
  }
}
