/// The contract in `proto/` against what was generated from it and what the services register.
enum Contract {
  /// One rpc as the contract states it.
  struct Procedure: Hashable {
    let path: String
    let line: Int
    let service: String
    let name: String
  }

  /// The constant that stands for a method in Swift.
  struct Constant: Hashable {
    let service: String
    let name: String
    /// As it is written where it is registered, such as `FeedServiceMethods.ack`.
    let expression: String
  }

  /// Every rpc of a `.proto` file.
  static func procedures(path: String, text: String) -> [Procedure] {
    var package = ""
    var service = ""
    var found: [Procedure] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.split { $0 == " " || $0 == "(" || $0 == "{" || $0 == ";" }
      guard words.count > 1 else { continue }
      switch words[0] {
      case "package": package = String(words[1])
      case "service": service = "\(package).\(words[1])"
      case "rpc":
        found.append(
          Procedure(path: path, line: index + 1, service: service, name: String(words[1])))
      default: break
      }
    }
    return found
  }

  /// Every method constant of a generated file.
  static func constants(_ text: String) -> [Constant] {
    var type = ""
    var service = ""
    var member = ""
    var found: [Constant] = []
    for line in text.split(separator: "\n") {
      if let name = word(after: "public enum ", in: line) { type = name }
      if let name = quoted(after: "serviceName = ", in: line) { service = name }
      if line.contains("Method<"), let name = word(after: "public static let ", in: line) {
        member = name
      }
      if let name = quoted(after: "name: ", in: line), !member.isEmpty {
        found.append(Constant(service: service, name: name, expression: "\(type).\(member)"))
        member = ""
      }
    }
    return found
  }

  /// Whether somebody registers the method: its constant stands as an argument.
  static func isRegistered(_ constant: Constant, in texts: [String]) -> Bool {
    texts.contains { text in
      ["\(constant.expression))", "\(constant.expression),"].contains { text.contains($0) }
    }
  }

  private static func word(after prefix: String, in line: Substring) -> String? {
    guard let range = line.firstRange(of: prefix) else { return nil }
    let rest = line[range.upperBound...]
    return String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }

  private static func quoted(after prefix: String, in line: Substring) -> String? {
    guard let range = line.firstRange(of: prefix + "\"") else { return nil }
    return String(line[range.upperBound...].prefix { $0 != "\"" })
  }
}
