internal import Questions

/// Why a file is no CAP message.
public struct CAPRefusal: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The text is no XML, or XML with a document type.
    case notXML
    /// The root is not CAP's alert, or of another version.
    case notAlert
    /// An element stands where the schema has none, or twice.
    case unexpected
    /// An element is missing.
    case missing
    /// The file is too large.
    case tooLarge
  }

  /// Line, from 1.
  public let line: Int
  /// What is wrong.
  public let kind: Kind
  /// Element or word of the parser.
  public let detail: String
}

/// Reads a CAP 1.2 file: no document type, no entities of its own, no network.
///
/// A signature and elements of other namespaces at the end are passed over; the signature is not
/// checked, as CAP leaves it to who trusts whom.
public enum CAPReader {
  /// Bytes of a file, inclusive. [D]
  public static let fileBytesMax = 1 << 20

  /// The message of a file.
  ///
  /// - Throws: `CAPRefusal`.
  public static func read(_ file: [UInt8]) throws(CAPRefusal) -> CAPMessage {
    guard file.count <= fileBytesMax else {
      throw CAPRefusal(line: 1, kind: .tooLarge, detail: "\(file.count) > \(fileBytesMax)")
    }
    let root: XMLNode
    do throws(XMLRefusal) {
      root = try self.root(of: file)
    } catch {
      throw CAPRefusal(line: error.line, kind: .notXML, detail: error.detail)
    }
    // The default namespace, or one with a prefix.
    let family = "urn:oasis:names:tc:emergency:cap"
    let namespace = root.attributes.values.first { $0.hasPrefix(family) }
    guard root.name == "alert", namespace == CAPNames.namespace else {
      throw CAPRefusal(line: root.line, kind: .notAlert, detail: namespace ?? root.name)
    }
    return try message(root)
  }

  private static func root(of file: [UInt8]) throws(XMLRefusal) -> XMLNode {
    let stream = try XMLStream(file)
    while try stream.advance() {
      guard stream.isStart else { continue }
      let root = try stream.element()
      // What follows the root must be XML as well.
      while try stream.advance() {}
      return root
    }
    throw XMLRefusal(line: 1, code: .formatBroken, detail: "XML")
  }

  private static func message(_ root: XMLNode) throws(CAPRefusal) -> CAPMessage {
    var fields = CAPFields(root)
    var message = CAPMessage()
    message.identifier = try fields.required("identifier")
    message.sender = try fields.required("sender")
    message.sent = try fields.required("sent")
    message.status = try fields.required("status")
    message.type = try fields.required("msgType")
    message.source = try fields.one("source")
    message.scope = try fields.required("scope")
    message.restriction = try fields.one("restriction")
    message.addresses = words(try fields.one("addresses"))
    message.codes = fields.all("code")
    message.note = try fields.one("note")
    message.references = words(try fields.one("references")).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    message.incidents = words(try fields.one("incidents"))
    for node in fields.nodes("info") { message.infos.append(try info(node)) }
    _ = fields.nodes("Signature")
    try fields.finish()
    if let broken = message.references.first(where: { $0.count != 3 }) {
      throw CAPRefusal(
        line: root.line, kind: .unexpected,
        detail: "references: \(broken.joined(separator: ","))")
    }
    return message
  }

  private static func info(_ node: XMLNode) throws(CAPRefusal) -> CAPInfo {
    var fields = CAPFields(node)
    var info = CAPInfo()
    for (name, repeats) in CAPNames.infoHead {
      if repeats {
        let values = fields.all(name)
        if !values.isEmpty { info.lists[name] = values }
      } else {
        let text = try fields.one(name)
        if !text.isEmpty { info.texts[name] = text }
      }
    }
    for name in CAPNames.infoTail {
      let text = try fields.one(name)
      if !text.isEmpty { info.texts[name] = text }
    }
    for name in ["eventCode", "parameter"] {
      let found = try pairs(fields.nodes(name))
      if !found.isEmpty { info.pairs[name] = found }
    }
    for resource in fields.nodes("resource") {
      var parts = CAPFields(resource)
      var texts: [String: String] = [:]
      for name in CAPNames.resource {
        let text = try parts.one(name)
        if !text.isEmpty { texts[name] = text }
      }
      try parts.finish()
      info.resources.append(texts)
    }
    for area in fields.nodes("area") { info.areas.append(try self.area(area)) }
    try fields.finish()
    return info
  }

  private static func area(_ node: XMLNode) throws(CAPRefusal) -> CAPArea {
    var fields = CAPFields(node)
    var area = CAPArea()
    area.texts["areaDesc"] = try fields.required("areaDesc")
    area.polygons = fields.all("polygon")
    area.circles = fields.all("circle")
    area.geocodes = try pairs(fields.nodes("geocode"))
    for name in ["altitude", "ceiling"] {
      let text = try fields.one(name)
      if !text.isEmpty { area.texts[name] = text }
    }
    try fields.finish()
    return area
  }

  private static func pairs(_ nodes: [XMLNode]) throws(CAPRefusal) -> [CAPPair] {
    var found: [CAPPair] = []
    for node in nodes {
      var fields = CAPFields(node)
      found.append(
        CAPPair(name: try fields.required("valueName"), value: try fields.one("value")))
      try fields.finish()
    }
    return found
  }

  /// Words of a list that is cut at blanks, those in quotation marks whole.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}

/// The elements of one element, taken by name; what is left at the end is unexpected.
private struct CAPFields {
  private let parent: XMLNode
  private var rest: [XMLNode]

  init(_ node: XMLNode) {
    parent = node
    rest = node.children
  }

  mutating func nodes(_ name: String) -> [XMLNode] {
    let found = rest.filter { $0.name == name }
    rest.removeAll { $0.name == name }
    return found
  }

  mutating func all(_ name: String) -> [String] {
    nodes(name).map { Self.trimmed($0.ownText) }
  }

  mutating func one(_ name: String) throws(CAPRefusal) -> String {
    let found = nodes(name)
    if found.count > 1 {
      throw CAPRefusal(line: found[1].line, kind: .unexpected, detail: name)
    }
    return found.first.map { Self.trimmed($0.ownText) } ?? ""
  }

  mutating func required(_ name: String) throws(CAPRefusal) -> String {
    let text = try one(name)
    guard !text.isEmpty else {
      throw CAPRefusal(line: parent.line, kind: .missing, detail: name)
    }
    return text
  }

  func finish() throws(CAPRefusal) {
    if let left = rest.first {
      throw CAPRefusal(line: left.line, kind: .unexpected, detail: left.name)
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
