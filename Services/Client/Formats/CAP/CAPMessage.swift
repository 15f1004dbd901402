/// A message of the Common Alerting Protocol 1.2 as its XML has it; words and times as written.
public struct CAPMessage: Sendable, Hashable {
  /// `identifier`.
  public var identifier = ""
  /// `sender`.
  public var sender = ""
  /// `sent`.
  public var sent = ""
  /// `status`.
  public var status = ""
  /// `msgType`.
  public var type = ""
  /// `source`.
  public var source = ""
  /// `scope`.
  public var scope = ""
  /// `restriction`.
  public var restriction = ""
  /// `addresses`, one each.
  public var addresses: [String] = []
  /// `code`.
  public var codes: [String] = []
  /// `note`.
  public var note = ""
  /// `references`, each as sender, identifier, sent.
  public var references: [[String]] = []
  /// `incidents`, one each.
  public var incidents: [String] = []
  /// `info`.
  public var infos: [CAPInfo] = []

  /// An empty message.
  public init() {}
}

/// `info`.
public struct CAPInfo: Sendable, Hashable {
  /// Elements with one text, by name.
  public var texts: [String: String] = [:]
  /// Elements that may be repeated, by name.
  public var lists: [String: [String]] = [:]
  /// `eventCode`, `parameter`: name and value, by name of the element.
  public var pairs: [String: [CAPPair]] = [:]
  /// `resource`, by name of its elements.
  public var resources: [[String: String]] = []
  /// `area`.
  public var areas: [CAPArea] = []

  /// An empty info.
  public init() {}
}

/// `valueName` and `value`.
public struct CAPPair: Sendable, Hashable {
  /// `valueName`.
  public var name: String
  /// `value`.
  public var value: String

  /// Makes a pair.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// `area`.
public struct CAPArea: Sendable, Hashable {
  /// `areaDesc`, `altitude`, `ceiling`, by name.
  public var texts: [String: String] = [:]
  /// `polygon`.
  public var polygons: [String] = []
  /// `circle`.
  public var circles: [String] = []
  /// `geocode`.
  public var geocodes: [CAPPair] = []

  /// An empty area.
  public init() {}
}

/// Names of CAP's elements in the order of its schema.
///
/// Source: CAP 1.2 section 3.4.
enum CAPNames {
  /// The namespace.
  static let namespace = "urn:oasis:names:tc:emergency:cap:1.2"
  /// Elements of `info` before the pairs, resources and areas; true for those that may be repeated.
  static let infoHead: [(name: String, repeats: Bool)] = [
    ("language", false), ("category", true), ("event", false), ("responseType", true),
    ("urgency", false), ("severity", false), ("certainty", false), ("audience", false),
  ]
  /// Elements of `info` after `eventCode`.
  static let infoTail = [
    "effective", "onset", "expires", "senderName", "headline", "description", "instruction",
    "web", "contact",
  ]
  /// Elements of `resource`.
  static let resource = ["resourceDesc", "mimeType", "size", "uri", "derefUri", "digest"]
}
