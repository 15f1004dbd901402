/// Part of a case file that only one group of the team sees.
///
/// **Source**: handbook 8.2 (per-group compartments); groups of handbook 6.3.
public enum Compartment: Int32, Sendable, Hashable, CaseIterable {
  /// 综合组.
  case general = 1
  /// 技术组.
  case technical = 2
  /// 管理组.
  case management = 3
  /// 责任追究组.
  case responsibility = 4

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .general: "GENERAL"
    case .technical: "TECHNICAL"
    case .management: "MANAGEMENT"
    case .responsibility: "RESPONSIBILITY"
    }
  }
}

/// Which part of a case file somebody sees.
public struct EvidenceView: Sendable, Hashable {
  /// Whether the person leads the team and sees everything.
  public var isLeader: Bool
  /// Compartments of the person's groups.
  public var compartments: Set<Compartment>

  /// Makes a view; the leader sees all (handbook 8.2).
  public init(isLeader: Bool, compartments: Set<Compartment>) {
    self.isLeader = isLeader
    self.compartments = isLeader ? Set(Compartment.allCases) : compartments
  }

  /// A view of nothing.
  public static let none = EvidenceView(isLeader: false, compartments: [])

  /// Whether a compartment is open to the person.
  public func shows(_ compartment: Compartment) -> Bool { compartments.contains(compartment) }
}
