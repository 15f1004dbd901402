/// Keys and values that travel with a request; a key may have several values.
///
/// Keys are lower-case; values are text. ttrpc has metadata on requests only.
public struct Metadata: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// One key with one value.
  public struct Entry: Sendable, Hashable {
    /// The key, lower-case.
    public let key: String
    /// The value.
    public let value: String
  }

  /// All entries in the order they were added.
  public private(set) var entries: [Entry] = []

  /// No entries.
  public init() {}

  /// Entries from a literal; a key given twice has two values.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (key, value) in elements { append(value, for: key) }
  }

  /// Whether there is no entry.
  public var isEmpty: Bool { entries.isEmpty }

  /// The first value of a key, whatever its case.
  public subscript(_ key: String) -> String? {
    if entries.isEmpty { return nil }
    let name = key.lowercased()
    return entries.first { $0.key == name }?.value
  }

  /// Every value of a key in order.
  public func values(for key: String) -> [String] {
    let name = key.lowercased()
    return entries.filter { $0.key == name }.map(\.value)
  }

  /// Adds one more value for a key.
  public mutating func append(_ value: String, for key: String) {
    entries.append(Entry(key: key.lowercased(), value: value))
  }

  /// Replaces every value of a key by one.
  public mutating func set(_ value: String, for key: String) {
    remove(key)
    append(value, for: key)
  }

  /// Removes every value of a key.
  public mutating func remove(_ key: String) {
    let name = key.lowercased()
    entries.removeAll { $0.key == name }
  }
}

extension Metadata {
  /// The key of the id that a request keeps in every log line and every onward call.
  public static let requestIDKey = "request-id"
  /// The key of W3C trace context.
  public static let traceParentKey = "traceparent"
}
