/// One arrow of the cause graph, from what led to what came of it.
public struct CauseEdge: Sendable, Hashable {
  /// Number of the node that led.
  public let from: Int
  /// Number of the node that came of it.
  public let to: Int
  /// How it led.
  public var kind: CauseLink
  /// Names of the evidence for the arrow, such as `cases/7/evidence/3`.
  public var evidence: [String]

  /// Makes an edge.
  public init(from: Int, to: Int, kind: CauseLink, evidence: [String] = []) {
    self.from = from
    self.to = to
    self.kind = kind
    self.evidence = evidence
  }

  /// Its two ends.
  public var ends: CauseEnds { CauseEnds(from: from, to: to) }
}

/// The two ends of an edge.
public struct CauseEnds: Sendable, Hashable {
  /// Number of the node that led.
  public let from: Int
  /// Number of the node that came of it.
  public let to: Int

  /// Makes a pair.
  public init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }
}

/// How one node led to another.
public enum CauseLink: Int32, Sendable, Hashable, CaseIterable {
  /// 导致: brought it about.
  case causes = 1
  /// 促成: made it likelier or worse; not necessary, so it stands in no fault tree.
  case contributes = 2
  /// 使可能: without it the other could not be.
  case enables = 3
  /// 屏障失效: should have stopped it and did not.
  case barrierFailed = 4

  /// Whether the logic of the fault tree counts it.
  public var isNecessary: Bool { self != .contributes }
}
