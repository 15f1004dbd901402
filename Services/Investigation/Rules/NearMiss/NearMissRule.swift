/// From what potential a near miss is chosen for a lesson.
///
/// **Source**: `[D]`, dated data: no law in force sets a threshold for near misses.
public struct NearMissRule: Sendable, Hashable {
  /// Potential deaths, the missing with them, from which it is chosen.
  public let deaths: Int64
  /// Potential severe injuries, the poisoned with them, from which it is chosen.
  public let severe: Int64
  /// Potential direct loss from which it is chosen, in fen.
  public let lossFen: Int64
  /// Most barriers standing between it and the harm with which it is still chosen.
  public let barriersMax: Int
  /// Kinds that are always chosen, whatever anybody holds possible.
  public let kinds: [NearMissKind]

  /// Makes a rule.
  public init(
    deaths: Int64, severe: Int64, lossFen: Int64, barriersMax: Int, kinds: [NearMissKind]
  ) {
    self.deaths = deaths
    self.severe = severe
    self.lossFen = lossFen
    self.barriersMax = barriersMax
    self.kinds = kinds
  }

  /// The threshold of a criterion.
  func threshold(of criterion: LevelCriterion) -> Int64 {
    switch criterion {
    case .deaths: deaths
    case .severe: severe
    case .loss: lossFen
    }
  }
}

/// A kind of event that nearly always kills when the last barrier fails too.
public struct NearMissKind: Sendable, Hashable {
  /// Code.
  public let code: String
  /// Its name.
  public let title: String

  /// Makes a kind.
  public init(code: String, title: String) {
    self.code = code
    self.title = title
  }
}

/// What is asked about a near miss: what it could have done.
///
/// What it did has no place here: chance decides who stood there, not how dangerous it was.
public struct NearMissPotential: Sendable, Hashable {
  /// What it could credibly have done; what is not said is unknown, never zero.
  public var tally: AccidentTally
  /// Independent barriers that still stood; nil if nobody knows, which counts as none.
  public var barriers: Int?
  /// Code of its kind; empty for none of the rule's.
  public var kind: String
  /// Whether the report it came from is a 较大涉险事故.
  public var isGraveDanger: Bool

  /// Makes one.
  public init(
    tally: AccidentTally, barriers: Int? = nil, kind: String = "", isGraveDanger: Bool = false
  ) {
    self.tally = tally
    self.barriers = barriers
    self.kind = kind
    self.isGraveDanger = isGraveDanger
  }

  /// Whether anybody said anything about what it could have done.
  var isSaid: Bool {
    // One by one: no deaths and nobody asked about the missing is still something said.
    [tally.deaths, tally.missing, tally.severe, tally.poisoned, tally.lossFen]
      .contains { $0 != .unknown }
  }
}
