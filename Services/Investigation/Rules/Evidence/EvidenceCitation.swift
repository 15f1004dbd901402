/// Why a piece of evidence cannot carry a fact.
///
/// **Source**: 国务院令493 art. 30 (the report comes with its evidence); handbook 8.2.
public enum CitationFault: String, Sendable, Hashable, CaseIterable {
  /// There is none of this name, or its compartment is closed to the person.
  case notFound = "EVIDENCE_NOT_FOUND"
  /// It was given back: it is no longer in the file's keeping.
  case returned = "EVIDENCE_RETURNED"
  /// Its bytes are not those that were collected.
  case altered = "EVIDENCE_ALTERED"

  /// What to do, for programs and for people who read the wire.
  public var remedy: String {
    switch self {
    case .notFound: "hand it in first, or ask a member of its group"
    case .returned: "cite a piece that is still kept"
    case .altered: "collect it anew and cite that"
    }
  }
}

/// What keeps a stored piece from carrying a fact; nil if nothing does.
///
/// - Parameters:
///   - compartment: Where it lies; nil if a newer release wrote what this one does not know.
///   - state: Where it stands in its custody.
///   - isAltered: Whether its bytes were found changed.
///   - view: What the person sees.
public func citationFault(
  of compartment: Compartment?, in state: CustodyState, isAltered: Bool, by view: EvidenceView
) -> CitationFault? {
  guard let compartment, view.shows(compartment) else { return .notFound }
  if isAltered { return .altered }
  return state == .returned ? .returned : nil
}
