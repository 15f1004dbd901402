public import Contracts

/// What a service finds about a premises in its own tables, before it states so.
public struct HistoryExtract: Sendable {
  /// Streams of its ledger that are about the premises, each once.
  public var streams: [String] = []
  /// What it records, and how much there is.
  public var coverage: [HistoryCoverage] = []
  /// Deliveries that arrived.
  public var deliveries: [HistoryDelivery] = []
  /// Lessons issued to the premises.
  public var lessons: [HistoryLesson] = []

  /// Nothing yet.
  public init() {}

  /// Says that a kind is recorded here, and how many things of it there are.
  public mutating func records(_ kind: HistoryKind, count: Int) {
    coverage.append(
      HistoryCoverage(kind: kind, recorded: true, count: UInt32(clamping: count)))
  }

  /// Says that a kind is not recorded here, which is not the same as none.
  public mutating func doesNotRecord(_ kind: HistoryKind) {
    coverage.append(HistoryCoverage(kind: kind, recorded: false))
  }
}

/// The name of a premises in its parts: one premises, one entity, however many licences.
public struct PremisesName: Sendable, Hashable {
  /// Credit code of the holder; nil for a natural person, who is named by a digest.
  public let creditCode: String?
  /// Serial of the premises under the holder, from 1.
  public let serial: UInt32

  private static let prefix = "entities/"
  private static let creditCodeCharacters = 18

  /// The parts of "entities/<credit code>-<serial>"; nil for anything else.
  public init?(_ entity: String) {
    guard entity.hasPrefix(Self.prefix), let dash = entity.lastIndex(of: "-"),
      let serial = UInt32(entity[entity.index(after: dash)...]), serial > 0
    else { return nil }
    let key = entity[..<dash].dropFirst(Self.prefix.count)
    guard !key.isEmpty else { return nil }
    self.serial = serial
    creditCode = key.count == Self.creditCodeCharacters ? String(key) : nil
  }
}
