import SwiftProtobuf

/// Finds what a new contract breaks for readers and writers of an old one.
enum Baseline {
  /// One sentence per break; empty if there is none.
  static func breaks(
    from old: Google_Protobuf_FileDescriptorSet, to new: Google_Protobuf_FileDescriptorSet
  ) -> [String] {
    let before = Contract(old)
    let after = Contract(new)
    var breaks: [String] = []
    for (name, message) in before.messages.sorted(by: { $0.key < $1.key }) {
      guard let current = after.messages[name] else {
        breaks.append("\(name): the message is gone")
        continue
      }
      breaks += self.breaks(in: name, from: message, to: current)
    }
    for (name, type) in before.enums.sorted(by: { $0.key < $1.key }) {
      guard let current = after.enums[name] else {
        breaks.append("\(name): the enum is gone")
        continue
      }
      breaks += self.breaks(in: name, from: type, to: current)
    }
    for (path, method) in before.methods.sorted(by: { $0.key < $1.key }) {
      guard let current = after.methods[path] else {
        breaks.append("\(path): the rpc is gone")
        continue
      }
      if current.inputType != method.inputType || current.outputType != method.outputType
        || current.clientStreaming != method.clientStreaming
        || current.serverStreaming != method.serverStreaming
      {
        breaks.append("\(path): the rpc takes or gives something else")
      }
    }
    return breaks
  }

  private static func breaks(
    in name: String, from old: Google_Protobuf_DescriptorProto,
    to new: Google_Protobuf_DescriptorProto
  ) -> [String] {
    var breaks: [String] = []
    for field in old.field {
      let path = "\(name).\(field.name)"
      if let current = new.field.first(where: { $0.number == field.number }) {
        breaks += self.breaks(in: path, from: field, to: current)
        let oneof = self.oneof(of: field, in: old)
        if oneof != self.oneof(of: current, in: new) {
          breaks.append("\(path): moved into, out of or between oneofs")
        }
      } else if let moved = new.field.first(where: { $0.name == field.name }) {
        breaks.append("\(path): renumbered from \(field.number) to \(moved.number)")
      } else {
        let reserved = new.reservedRange.contains {
          ($0.start..<$0.end).contains(field.number)
        }
        if !reserved || !new.reservedName.contains(field.name) {
          breaks.append(
            "\(path): removed without `reserved \(field.number)` and `reserved \"\(field.name)\"`")
        }
      }
    }
    return breaks
  }

  private static func breaks(
    in path: String, from old: Google_Protobuf_FieldDescriptorProto,
    to new: Google_Protobuf_FieldDescriptorProto
  ) -> [String] {
    var breaks: [String] = []
    if old.name != new.name { breaks.append("\(path): renamed to \(new.name), which breaks JSON") }
    if old.type != new.type || old.typeName != new.typeName {
      breaks.append("\(path): another type")
    }
    if old.label != new.label { breaks.append("\(path): repeated or no longer repeated") }
    if old.proto3Optional != new.proto3Optional { breaks.append("\(path): another presence") }
    return breaks
  }

  private static func breaks(
    in name: String, from old: Google_Protobuf_EnumDescriptorProto,
    to new: Google_Protobuf_EnumDescriptorProto
  ) -> [String] {
    old.value.compactMap { value in
      if let current = new.value.first(where: { $0.number == value.number }) {
        return current.name == value.name
          ? nil : "\(name).\(value.name): renamed to \(current.name), which breaks JSON"
      }
      let reserved = new.reservedRange.contains { ($0.start...$0.end).contains(value.number) }
      return reserved && new.reservedName.contains(value.name)
        ? nil : "\(name).\(value.name): removed without reserving \(value.number) and its name"
    }
  }

  private static func oneof(
    of field: Google_Protobuf_FieldDescriptorProto, in message: Google_Protobuf_DescriptorProto
  ) -> String? {
    guard field.hasOneofIndex, !field.proto3Optional else { return nil }
    return message.oneofDecl[Int(field.oneofIndex)].name
  }
}

/// The declarations of a descriptor set by full name.
private struct Contract {
  var messages: [String: Google_Protobuf_DescriptorProto] = [:]
  var enums: [String: Google_Protobuf_EnumDescriptorProto] = [:]
  var methods: [String: Google_Protobuf_MethodDescriptorProto] = [:]

  init(_ set: Google_Protobuf_FileDescriptorSet) {
    for file in set.file {
      let prefix = file.package.isEmpty ? "" : file.package + "."
      for message in file.messageType { add(message, prefix) }
      for type in file.enumType { enums[prefix + type.name] = type }
      for service in file.service {
        for method in service.method {
          methods["/\(prefix)\(service.name)/\(method.name)"] = method
        }
      }
    }
  }

  private mutating func add(_ message: Google_Protobuf_DescriptorProto, _ prefix: String) {
    let name = prefix + message.name
    messages[name] = message
    for type in message.enumType { enums["\(name).\(type.name)"] = type }
    for nested in message.nestedType { add(nested, name + ".") }
  }
}
