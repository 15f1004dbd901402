/// How likely an item is drawn, as the number of tickets it holds.
///
/// Source: quiz.md §2.7. [D]
public enum ItemWeight: UInt8, Sendable, Hashable, CaseIterable {
  /// Seen too often.
  case overexposed = 1
  /// As any other.
  case normal = 2
  /// New: its statistics want data.
  case new = 4

  /// Papers that may hold an item before it counts as seen too often, in percent of the papers it
  /// was eligible for.
  ///
  /// Source: quiz.md §2.7, exposure rate ≤ .2. [D]
  public static let exposurePercentMax = 20
  /// Papers below which an item counts as new.
  ///
  /// Source: quiz.md §2.2: below n = 30 every figure is noise.
  public static let newUsesBelow = 30

  /// The weight of an item that was in `uses` of the `eligible` papers it could have been in.
  public init(uses: Int, eligible: Int) {
    if uses < Self.newUsesBelow {
      self = .new
    } else if uses * 100 > eligible * Self.exposurePercentMax {
      self = .overexposed
    } else {
      self = .normal
    }
  }
}

/// An option as a draw sees it: its permanent key, and whether it keeps its place.
public struct DrawOption: Sendable, Hashable {
  /// Permanent key.
  public let key: String
  /// Whether it keeps its place.
  public let isFixed: Bool

  /// An option.
  public init(key: String, isFixed: Bool) {
    self.key = key
    self.isFixed = isFixed
  }
}

/// A question as a draw sees it: identity, content by hash, and where it lies.
public struct DrawItem: Sendable, Hashable {
  /// Permanent id of the question.
  public let id: String
  /// Version of the question.
  public let version: UInt32
  /// SHA-256 of the content of that version.
  public let contentHash: [UInt8]
  /// Where it lies; all parts given.
  public let stratum: Stratum
  /// How many tickets it holds.
  public let weight: ItemWeight
  /// Options in the order of the bank; none for kinds without options.
  public let options: [DrawOption]

  /// An item.
  public init(
    id: String, version: UInt32, contentHash: [UInt8], stratum: Stratum, weight: ItemWeight,
    options: [DrawOption] = []
  ) {
    self.id = id
    self.version = version
    self.contentHash = contentHash
    self.stratum = stratum
    self.weight = weight
    self.options = options
  }
}

/// The published list that a draw draws from, in the byte order of ids.
public struct DrawPool: Sendable, Hashable {
  /// Items, by id in byte order.
  public let items: [DrawItem]

  /// Most items of a pool. [D]
  public static let itemsMax = 100_000

  /// A pool.
  ///
  /// - Throws: `DrawRefusal.duplicateItem`, `malformedItem`, `poolTooLarge`.
  public init(_ items: [DrawItem]) throws(DrawRefusal) {
    guard items.count <= Self.itemsMax else { throw .poolTooLarge(items.count) }
    let sorted = items.sorted { ByteOrder.precedes($0.id, $1.id) }
    for (index, item) in sorted.enumerated() {
      guard Self.isProper(item) else { throw .malformedItem(item.id) }
      if index > 0, sorted[index - 1].id == item.id { throw .duplicateItem(item.id) }
    }
    self.items = sorted
  }

  private static func isProper(_ item: DrawItem) -> Bool {
    DrawCode.isID(item.id) && item.contentHash.count == Digests.byteCount && item.stratum.isWhole
      && item.stratum.isProper && item.options.allSatisfy { DrawCode.isID($0.key) }
      && Set(item.options.map(\.key)).count == item.options.count
  }
}

extension DrawItem: CanonicalValue {
  /// Id, version, content hash (32 bytes), stratum, weight byte, options as key and flag.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(id)
    writer.number32(version)
    writer.raw(contentHash)
    stratum.write(to: &writer)
    writer.byte(weight.rawValue)
    writer.list(options) {
      $0.text($1.key)
      $0.flag($1.isFixed)
    }
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    id = try reader.text("id")
    version = try reader.number32()
    contentHash = try reader.raw(Digests.byteCount)
    stratum = try Stratum(from: &reader)
    guard let weight = ItemWeight(rawValue: try reader.byte()) else { throw .malformed("weight") }
    self.weight = weight
    options = try reader.list { reader throws(CanonicalFault) in
      DrawOption(key: try reader.text("key"), isFixed: try reader.flag("fixed"))
    }
  }
}

extension DrawPool: CanonicalValue {
  /// A list of items.
  public func write(to writer: inout CanonicalWriter) { writer.list(items) }

  /// Reads the form; refuses duplicates and another order.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    let items = try reader.list(of: DrawItem.self)
    guard let pool = try? DrawPool(items), pool.items == items else { throw .malformed("pool") }
    self = pool
  }
}
