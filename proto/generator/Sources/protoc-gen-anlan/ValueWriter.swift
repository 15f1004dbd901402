import SwiftProtobufPluginLibrary

/// Writes the value types of a file: structs, enums, oneofs.
enum ValueWriter {
  static func write(_ file: FileDescriptor) -> String? {
    guard !file.messages.isEmpty || !file.enums.isEmpty else { return nil }
    var p = CodePrinter(addNewlines: true)
    p.print(banner(file))
    for type in file.enums { write(type, to: &p) }
    for message in file.messages { write(message, to: &p) }
    return p.content
  }

  private static func write(_ message: Descriptor, to p: inout CodePrinter) {
    p.print()
    p.printDoc(of: message, otherwise: "\(message.fullName).")
    p.print("public struct \(message.declaredName): Sendable, Hashable {")
    p.withIndentation { p in
      for oneof in message.realOneofs { write(oneof, to: &p) }
      for member in message.members {
        p.print()
        switch member {
        case .field(let field):
          p.printDoc(of: field, otherwise: "\(field.fullName).")
        case .oneof(let oneof):
          p.printDoc(of: oneof, otherwise: "One of several.")
        }
        p.print("public var \(SwiftNames.quoted(member.name)): \(member.swiftType)")
      }
      p.print()
      p.print("/// Fields this build does not know, as they came.")
      p.print("public var unknownFields: [UInt8]")
      p.print()
      p.print("/// Full protobuf name.")
      p.print("public static var protoName: String { \"\(message.fullName)\" }")
      for type in message.enums { write(type, to: &p) }
      for nested in message.messages { write(nested, to: &p) }
    }
    p.print("}")
    if message.containingType == nil { writeInitialisers(message, to: &p) }
  }

  /// Writes the public initialisers of a message and of those inside it.
  ///
  /// They stand in an extension, so that the compiler makes the memberwise one: it alone builds a
  /// large value in place instead of copying it at the end.
  private static func writeInitialisers(_ message: Descriptor, to p: inout CodePrinter) {
    let members = message.members
    p.print()
    p.print("extension \(SwiftNames.type(message)) {")
    p.withIndentation { p in
      p.print("/// The message with no field set.")
      p.print("public init() {")
      let defaults = members.map { "\($0.name): \($0.defaultValue)" }
      p.print("  self.init(\((defaults + ["unknownFields: []"]).joined(separator: ", ")))")
      p.print("}")
      guard !members.isEmpty else { return }
      p.print()
      p.print("/// The message with the fields given.")
      p.print("public init(")
      let parameters = members.map { "  \($0.name): \($0.swiftType) = \($0.defaultValue)" }
      p.print(parameters.joined(separator: ",\n"))
      p.print(") {")
      let given = members.map { "\($0.name): \(SwiftNames.quoted($0.name))" }
      p.print("  self.init(\((given + ["unknownFields: []"]).joined(separator: ", ")))")
      p.print("}")
    }
    p.print("}")
    for nested in message.messages { writeInitialisers(nested, to: &p) }
  }

  private static func write(_ oneof: OneofDescriptor, to p: inout CodePrinter) {
    p.print()
    p.printDoc(of: oneof, otherwise: "One of several.")
    p.print("public enum \(SwiftNames.type(oneof)): Sendable, Hashable {")
    for field in oneof.fields {
      p.withIndentation { p in
        p.printDoc(of: field, otherwise: "\(field.fullName).")
        p.print("case \(SwiftNames.property(field.name))(\(field.swiftElement))")
      }
    }
    p.print("}")
  }

  private static func write(_ type: EnumDescriptor, to p: inout CodePrinter) {
    p.print()
    p.printDoc(of: type, otherwise: "\(type.fullName).")
    p.print("public enum \(SwiftNames.declared(SwiftNames.type(type))): WireEnum {")
    p.withIndentation { p in
      for value in type.values {
        p.printDoc(of: value, otherwise: "\(value.name).")
        p.print("case \(SwiftNames.enumCase(value))")
      }
      p.print("/// A value that this build does not know.")
      p.print("case unrecognized(Int32)")
      p.print()
      p.print("/// Full protobuf name.")
      p.print("public static var protoName: String { \"\(type.fullName)\" }")
      p.print("/// All values that this build knows, in the order of the contract.")
      let cases = type.values.map { ".\(SwiftNames.enumCase($0))" }
      p.print("public static var allCases: [Self] { [\(cases.joined(separator: ", "))] }")
      p.print()
      p.print("/// The value of a number on the wire.")
      p.print("public init(rawValue: Int32) {\n  switch rawValue {")
      for value in type.values {
        p.print("  case \(value.number): self = .\(SwiftNames.enumCase(value))")
      }
      p.print("  default: self = .unrecognized(rawValue)\n  }\n}")
      p.print()
      p.print("/// Number on the wire.")
      p.print("public var rawValue: Int32 {\n  switch self {")
      for value in type.values {
        p.print("  case .\(SwiftNames.enumCase(value)): \(value.number)")
      }
      p.print("  case .unrecognized(let number): number\n  }\n}")
      p.print()
      p.print("/// Name in the contract.")
      p.print("public var wireName: String {\n  switch self {")
      for value in type.values {
        p.print("  case .\(SwiftNames.enumCase(value)): \"\(value.name)\"")
      }
      p.print("  case .unrecognized(let number): \"\\(number)\"\n  }\n}")
    }
    p.print("}")
  }
}

extension Descriptor {
  /// Name as declared, without the names of the types around it.
  var declaredName: String { SwiftNames.declared(SwiftNames.type(self)) }
}
