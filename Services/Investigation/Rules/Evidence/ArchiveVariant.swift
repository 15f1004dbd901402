/// How much of a case file goes into an archive.
public enum ArchiveVariant: Int32, Sendable, Hashable, CaseIterable {
  /// Everything, for the leader alone.
  case full = 1
  /// Without what is personal and without the compartments that are closed to the caller.
  case masked = 2
}

/// What becomes of a piece of evidence in an archive.
public enum ArchivePlace: Sendable, Hashable {
  /// Its bytes are in it.
  case included
  /// It is on the list with its hash; the bytes stay here, for a reason.
  case withheld(String)
  /// It is on the list as a number alone.
  case hidden
}

/// Whether somebody may have an archive of this variant.
///
/// - Throws: `EvidenceRefusal.leaderOnly`; `notFound` for somebody who sees nothing of the case.
public func archiveDecision(
  _ variant: ArchiveVariant, by view: EvidenceView
) throws(EvidenceRefusal) {
  guard !view.compartments.isEmpty else { throw .notFound }
  if variant == .full, !view.isLeader { throw .leaderOnly(.export) }
}

/// Where a piece goes in an archive.
///
/// Bytes that changed never leave; what a person said and the responsibility group's papers leave
/// only in the full variant (handbook 8.2; 个人信息保护法 art. 6).
public func archivePlace(
  of compartment: Compartment, _ kind: EvidenceKind, isAltered: Bool, in variant: ArchiveVariant,
  by view: EvidenceView
) -> ArchivePlace {
  guard view.shows(compartment) else { return .hidden }
  if isAltered { return .withheld("ALTERED") }
  guard variant == .masked else { return .included }
  if compartment == .responsibility { return .withheld("RESPONSIBILITY") }
  return kind.isPersonal ? .withheld("PERSONAL") : .included
}

/// Names as a masked archive shows them.
public enum Masking {
  /// The first character of a name and a star for each other, at most two; empty stays empty.
  public static func name(_ text: String) -> String {
    guard let first = text.first else { return "" }
    return String(first) + String(repeating: "*", count: min(max(text.count - 1, 1), starsMax))
  }

  /// Stars of a masked name: more would tell how long it is. [D]
  private static let starsMax = 2
}
