/// The life of a drawn paper.
///
/// Source: domain.md §7.5.
public enum PaperState: String, Sendable, Hashable, CaseIterable {
  /// Being drawn.
  case draft = "DRAFT"
  /// Drawn and hashed, keys apart.
  case sealed = "SEALED"
  /// Given to a sitting or a device.
  case issued = "ISSUED"
  /// Sat.
  case used = "USED"
  /// Void: leak, error, or not used in time.
  case void = "VOID"

  /// Hours after which a paper that was not used is void.
  ///
  /// Source: domain.md §7.5. [D]
  public static let unusedHoursMax = 24

  /// Where a paper may go from here.
  public var next: Set<PaperState> {
    switch self {
    case .draft: [.sealed]
    case .sealed: [.issued, .void]
    case .issued: [.used, .void]
    case .used, .void: []
    }
  }
}
