import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// What the contract may not use, and why.
struct Refusal: Error, CustomStringConvertible {
  let description: String

  /// Refuses everything that libprotobuf-c or the value types cannot carry safely.
  static func check(_ files: [FileDescriptor]) throws {
    for file in files {
      guard file.edition == .proto3 else {
        throw Refusal(description: "\(file.name): only proto3 is read")
      }
      guard file.extensions.isEmpty else {
        throw Refusal(description: "\(file.name): extensions are not carried; use a field or Any")
      }
      for message in file.messages { try check(message) }
      for type in file.enums { try check(type) }
    }
  }

  private static func check(_ message: Descriptor) throws {
    guard message.extensions.isEmpty, message.messageExtensionRanges.isEmpty else {
      throw Refusal(description: "\(message.fullName): extensions are not carried")
    }
    for field in message.fields { try check(field) }
    if let cycle = cycle(from: message) {
      throw Refusal(
        description: "\(cycle.joined(separator: " -> ")): a message that contains itself has no "
          + "limit of depth; use a flat list with parent ids")
    }
    for nested in message.messages { try check(nested) }
    for type in message.enums { try check(type) }
  }

  private static func check(_ field: FieldDescriptor) throws {
    if field.isMap {
      throw Refusal(
        description: "\(field.fullName): maps lose order and duplicates; use a repeated message "
          + "of key and value, which is the same on the wire")
    }
    if field.type == .group {
      throw Refusal(description: "\(field.fullName): groups are not carried; use a message")
    }
    if field.isRepeated, field.isPackable, !field.isPacked {
      throw Refusal(description: "\(field.fullName): repeated numbers are always packed")
    }
    if field.name == "base" {
      throw Refusal(description: "\(field.fullName): the name is taken in the generated C")
    }
  }

  private static func check(_ type: EnumDescriptor) throws {
    guard Set(type.values.map(\.number)).count == type.values.count else {
      throw Refusal(description: "\(type.fullName): two names for one number are ambiguous")
    }
  }

  /// A path from a message back to itself, if there is one.
  private static func cycle(from start: Descriptor) -> [String]? {
    var seen: Set<String> = []
    func walk(_ message: Descriptor, _ path: [String]) -> [String]? {
      for field in message.fields {
        guard let next = field.messageType else { continue }
        if next.fullName == start.fullName { return path + [next.fullName] }
        guard seen.insert(next.fullName).inserted else { continue }
        if let found = walk(next, path + [next.fullName]) { return found }
      }
      return nil
    }
    return walk(start, [start.fullName])
  }
}
