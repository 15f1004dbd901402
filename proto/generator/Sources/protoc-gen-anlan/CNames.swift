import SwiftProtobufPluginLibrary

/// Names in the C that protoc-gen-c writes.
enum CNames {
  /// Words of C and C++ that protoc-gen-c lengthens by an underscore.
  private static let keywords: Set<String> = [
    "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char",
    "class", "compl", "const", "const_cast", "continue", "default", "delete", "do", "double",
    "dynamic_cast", "else", "enum", "explicit", "extern", "false", "float", "for", "friend", "goto",
    "if", "inline", "int", "long", "mutable", "namespace", "new", "not", "not_eq", "operator", "or",
    "or_eq", "private", "protected", "public", "register", "reinterpret_cast", "return", "short",
    "signed", "sizeof", "static", "static_cast", "struct", "switch", "template", "this", "throw",
    "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void",
    "volatile", "wchar_t", "while", "xor", "xor_eq",
  ]

  /// The struct of a message.
  static func type(_ message: Descriptor) -> String {
    message.fullName.split(separator: ".").map { camel(String($0)) }.joined(separator: "__")
  }

  /// The prefix of a message's functions.
  static func lower(_ message: Descriptor) -> String {
    message.fullName.split(separator: ".").map { lower(String($0)) }.joined(separator: "__")
  }

  /// A function of ours that answers the address of a message's descriptor.
  static func descriptorAddress(_ message: Descriptor) -> String {
    "\(lower(message))__descriptor_address"
  }

  /// A member of a struct.
  static func field(_ field: FieldDescriptor) -> String {
    let name = field.name.lowercased()
    return keywords.contains(name) ? name + "_" : name
  }

  /// The same as Swift writes it after a dot.
  static func member(_ field: FieldDescriptor) -> String {
    let name = self.field(field)
    return ["self", "init"].contains(name) ? "`\(name)`" : name
  }

  /// Header of a file.
  static func header(_ file: FileDescriptor) -> String {
    let stem = file.name.hasSuffix(".proto") ? String(file.name.dropLast(6)) : file.name
    return "\(stem).pb-c.h"
  }

  private static func camel(_ name: String) -> String {
    name.split(separator: "_", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func lower(_ name: String) -> String {
    var result = ""
    var wasUpper = true
    for character in name {
      if character.isUppercase && !wasUpper { result += "_" }
      wasUpper = character.isUppercase
      result += character.lowercased()
    }
    return result
  }
}
