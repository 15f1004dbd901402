import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Writes the conversions of a file's messages from and to the structs of the generated C.
enum CodecWriter {
  static func write(_ file: FileDescriptor) -> String? {
    guard !file.messages.isEmpty else { return nil }
    var p = CodePrinter(addNewlines: true)
    p.print(
      banner(
        file,
        imports: [
          "internal import CContracts", "internal import CProtobuf",
          "public import NIOCore",
        ]))
    for message in file.messages { write(message, to: &p) }
    return p.content
  }

  private static func write(_ message: Descriptor, to p: inout CodePrinter) {
    let type = SwiftNames.type(message)
    let c = CNames.type(message)
    p.print(
      """

      extension \(type): WireMessage {
        public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
        public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
          pack(into: &buffer, behind: headBytes)
        }
        public func encoded() -> [UInt8] { packed() }
      }

      extension \(type): CBacked {
        static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
          \(CNames.descriptorAddress(message))()
        }

        static func read(_ c: UnsafePointer<\(c)>, _ decoding: inout Decoding) -> Self {
      """)
    for oneof in message.realOneofs {
      let type = SwiftNames.type(oneof)
      p.print("    let \(SwiftNames.property(oneof.name)): \(type)? = \(decode(.oneof(oneof)))")
    }
    p.print("    return Self(")
    for member in message.members {
      var value = decode(member)
      if case .oneof(let oneof) = member { value = SwiftNames.property(oneof.name) }
      p.print("      \(member.name): \(value),")
    }
    p.print("      unknownFields: decoding.unknown(c.pointee.base))")
    p.print("  }")
    p.print()
    p.print("  func fill(_ c: UnsafeMutablePointer<\(c)>, _ encoding: inout Encoding) {")
    if !message.members.isEmpty {
      p.print("    encoding.reserve(fields: \(message.members.count))")
    }
    for member in message.members { encode(member, to: &p) }
    p.print("    encoding.unknown(unknownFields, &c.pointee.base)")
    p.print("  }")
    p.print("}")
    for nested in message.messages { write(nested, to: &p) }
  }

  // MARK: Decode

  private static func decode(_ member: Member) -> String {
    switch member {
    case .field(let field):
      if field.isRepeated { return decodeRepeated(field) }
      if field.type == .message { return "decoding.message(c.pointee.\(CNames.member(field)))" }
      return field.hasPresence ? decodeOptional(field) : decodeValue(field)
    case .oneof(let oneof):
      var lines = ["switch c.pointee.\(oneof.name)_case.rawValue {"]
      for field in oneof.fields {
        let name = SwiftNames.property(field.name)
        lines.append("    case \(field.number): .\(name)(\(decodeValue(field)))")
      }
      lines.append("    default: nil")
      lines.append("    }")
      return lines.joined(separator: "\n")
    }
  }

  private static func decodeValue(_ field: FieldDescriptor) -> String {
    let c = "c.pointee.\(CNames.member(field))"
    switch field.type {
    case .string: return "decoding.string(\(c), \"\(field.fullName)\")"
    case .bytes: return "decoding.bytes(\(c))"
    case .bool: return "\(c) != 0"
    case .enum: return "\(SwiftNames.type(field.enumType))(rawValue: \(c))"
    case .message: return "decoding.present(\(c))"
    default: return c
    }
  }

  private static func decodeOptional(_ field: FieldDescriptor) -> String {
    let c = "c.pointee.\(CNames.member(field))"
    let has = "c.pointee.has_\(CNames.field(field))"
    switch field.type {
    case .string: return "decoding.string(\(has), \(c), \"\(field.fullName)\")"
    case .bytes: return "decoding.bytes(\(has), \(c))"
    case .bool, .enum: return "\(has) == 0 ? nil : \(decodeValue(field))"
    default: return "decoding.number(\(has), \(c))"
    }
  }

  private static func decodeRepeated(_ field: FieldDescriptor) -> String {
    let c = "c.pointee.n_\(CNames.field(field)), c.pointee.\(CNames.member(field))"
    switch field.type {
    case .string: return "decoding.strings(\(c), \"\(field.fullName)\")"
    case .bytes: return "decoding.byteStrings(\(c))"
    case .bool: return "decoding.booleans(\(c))"
    case .enum: return "decoding.values(\(c))"
    case .message: return "decoding.messages(\(c))"
    default: return "decoding.numbers(\(c))"
    }
  }

  // MARK: Encode

  private static func encode(_ member: Member, to p: inout CodePrinter) {
    switch member {
    case .field(let field): encode(field, to: &p)
    case .oneof(let oneof):
      p.print("    switch self.\(SwiftNames.bare(oneof.name)) {")
      for field in oneof.fields {
        p.print("    case .\(SwiftNames.property(field.name))(let value):")
        p.print("      c.pointee.\(oneof.name)_case = .init(rawValue: \(field.number))")
        p.print("      c.pointee.\(CNames.member(field)) = \(cValue(field, "value"))")
      }
      p.print("    case nil: break")
      p.print("    }")
    }
  }

  private static func encode(_ field: FieldDescriptor, to p: inout CodePrinter) {
    let swift = "self.\(SwiftNames.bare(field.name))"
    let name = CNames.field(field)
    let c = "c.pointee.\(CNames.member(field))"
    let has = "c.pointee.has_\(name)"
    if field.isRepeated {
      let label = field.type == .enum ? "enums: " : ""
      p.print("    encoding.set(&c.pointee.n_\(name), &\(c), \(label)\(swift))")
      return
    }
    switch field.type {
    case .message:
      p.print("    encoding.set(&\(c), \(swift))")
    case .string, .bytes:
      let label = field.hasPresence ? "optional: " : ""
      p.print("    encoding.set(&\(has), &\(c), \(label)\(swift))")
    default:
      if field.hasPresence {
        p.print("    if let value = \(swift) {")
        p.print("      \(has) = 1")
        p.print("      \(c) = \(cValue(field, "value"))")
      } else {
        p.print("    if \(isSet(field, swift)) {")
        p.print("      \(has) = 1")
        p.print("      \(c) = \(cValue(field, swift))")
      }
      p.print("    }")
    }
  }

  private static func isSet(_ field: FieldDescriptor, _ swift: String) -> String {
    switch field.type {
    case .bool: swift
    case .enum: "\(swift).rawValue != 0"
    case .float, .double: "\(swift).bitPattern != 0"
    default: "\(swift) != 0"
    }
  }

  private static func cValue(_ field: FieldDescriptor, _ swift: String) -> String {
    switch field.type {
    case .bool: "\(swift) ? 1 : 0"
    case .enum: "\(swift).rawValue"
    case .string, .bytes: "encoding.binary(\(swift))"
    case .message: "encoding.make(\(swift))"
    default: swift
    }
  }
}
