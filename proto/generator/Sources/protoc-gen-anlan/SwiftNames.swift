import SwiftProtobufPluginLibrary

/// Names in the generated Swift.
enum SwiftNames {
  /// Words of packages that are not just capitalised.
  private static let packageWords = [
    "google.protobuf": "Proto", "google.rpc": "RPC", "ttrpc": "TTRPC",
  ]
  /// Endings of names that Swift writes in capitals.
  private static let initialisms = ["id": "ID", "ids": "IDs", "url": "URL", "urls": "URLs"]
  /// Names that the value types need themselves or that Swift cannot quote.
  private static let taken: Set<String> = [
    "self", "Self", "Type", "init", "protoName", "unknownFields", "encode", "encoded", "json",
    "hash", "hashValue", "fill", "cDescriptor",
  ]
  /// Swift's words that need quoting.
  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
    "where", "while",
  ]

  /// The word of a package: "anlan.permits.v1" is "Permits".
  static func word(of package: String) -> String {
    if let word = packageWords[package] { return word }
    let parts = package.split(separator: ".")
    let named = parts.last { !isVersion($0) }
    return camel(String(named ?? ""), capitalised: true)
  }

  private static func isVersion(_ part: Substring) -> Bool {
    part.first == "v" && part.dropFirst().first?.isNumber == true
  }

  /// Word and name, the word not doubled.
  static func prefixed(_ name: String, package: String) -> String {
    let word = word(of: package)
    return name.hasPrefix(word) ? name : word + name
  }

  /// Name of the file without its ending.
  static func fileName(of file: FileDescriptor) -> String {
    let base = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let stem = base.hasSuffix(".proto") ? String(base.dropLast(6)) : base
    return prefixed(camel(stem, capitalised: true), package: file.package)
  }

  /// Full Swift name of a message.
  static func type(_ message: Descriptor) -> String {
    if let outer = message.containingType { return "\(type(outer)).\(message.name)" }
    return prefixed(message.name, package: message.file.package)
  }

  /// Full Swift name of an enum.
  static func type(_ type: EnumDescriptor) -> String {
    if let outer = type.containingType { return "\(self.type(outer)).\(type.name)" }
    return prefixed(type.name, package: type.file.package)
  }

  /// Last part of a type's name, as it is declared.
  static func declared(_ full: String) -> String {
    full.split(separator: ".").last.map(String.init) ?? full
  }

  /// Name of the enum of a oneof, inside its message.
  static func type(_ oneof: OneofDescriptor) -> String {
    let name = camel(oneof.name, capitalised: true)
    guard let message = oneof.containingType else { return name }
    let nested = message.messages.map(\.name) + message.enums.map(\.name)
    return nested.contains(name) ? name + "Choice" : name
  }

  /// Name of a property, not quoted.
  static func bare(_ protoName: String) -> String {
    let name = camel(protoName, capitalised: false)
    return taken.contains(name) ? name + "Value" : name
  }

  /// Name of a property, quoted where needed.
  static func property(_ protoName: String) -> String { quoted(bare(protoName)) }

  /// Name of a method's constant.
  static func method(_ name: String) -> String {
    let first = name.prefix(1).lowercased()
    return quoted(first + name.dropFirst())
  }

  /// Name of an enum's case: the prefix of the enum's own name is dropped.
  static func enumCase(_ value: EnumValueDescriptor) -> String {
    let prefix = upperSnake(value.enumType.name) + "_"
    var name = value.name
    if name.hasPrefix(prefix), name.dropFirst(prefix.count).first?.isNumber == false {
      name = String(name.dropFirst(prefix.count))
    }
    let camel = camel(name.lowercased(), capitalised: false)
    return taken.contains(camel) || camel == "unrecognized" ? camel + "Value" : quoted(camel)
  }

  static func quoted(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  private static func camel(_ snake: String, capitalised: Bool) -> String {
    var result = ""
    for (index, part) in snake.split(separator: "_").enumerated() {
      if index == 0 && !capitalised {
        result += part.prefix(1).lowercased() + part.dropFirst()
      } else if index > 0, let initialism = initialisms[String(part)] {
        result += initialism
      } else {
        result += part.prefix(1).uppercased() + part.dropFirst()
      }
    }
    return result
  }

  private static func upperSnake(_ camel: String) -> String {
    var result = ""
    for (index, character) in camel.enumerated() {
      if character.isUppercase && index > 0 { result += "_" }
      result += character.uppercased()
    }
    return result
  }
}
