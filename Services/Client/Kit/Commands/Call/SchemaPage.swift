import Contracts

/// Describes the request and the response of a method.
struct SchemaPage {
  let pool: SchemaPool
  let console: Console

  /// Levels of nested messages that are shown.
  static let levelsMax = 4

  /// Prints both messages field by field.
  func show(_ method: MethodDescription) {
    console.line(
      console.styled(String(method.path.dropFirst()), .bold) + "  " + Self.kind(method.kind))
    for (title, type) in [(CallText.request, method.request), (CallText.response, method.response)]
    {
      console.line("\n" + console.styled("\(title.text)  \(type)", .bold))
      fields(of: type, level: 1, within: []).forEach { console.line($0) }
    }
  }

  /// The kind of a call for people.
  static func kind(_ kind: CallKind) -> String {
    switch kind {
    case .unary: CallText.kindUnary.text
    case .clientStreaming: CallText.kindClient.text
    case .serverStreaming: CallText.kindServer.text
    case .bidirectional: CallText.kindBoth.text
    }
  }

  private func fields(of type: String, level: Int, within outer: Set<String>) -> [String] {
    guard let message = pool.message(type) else { return [] }
    let margin = String(repeating: "  ", count: level)
    return message.fields.flatMap { field -> [String] in
      let many = field.isRepeated ? "[]" : ""
      var line = margin + TextLayout.pad(field.jsonName, to: 24) + "  " + typeName(field) + many
      if field.kind == .enum, let values = pool.enumeration(field.typeName)?.values {
        line += "  " + values.dropFirst().prefix(8).map(\.name).joined(separator: " | ")
      }
      if let width = console.facts.width { line = TextLayout.cut(line, to: width) }
      guard field.kind == .message, level < Self.levelsMax, !outer.contains(field.typeName),
        !field.typeName.hasPrefix("google.protobuf.")
      else { return [line] }
      return [line]
        + fields(of: field.typeName, level: level + 1, within: outer.union([type]))
    }
  }

  private func typeName(_ field: FieldSchema) -> String {
    field.typeName.isEmpty ? "\(field.kind)" : field.typeName
  }
}
