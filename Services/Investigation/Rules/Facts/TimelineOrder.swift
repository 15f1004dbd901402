internal import Vocabulary

/// The order of entries whose times are not all exact.
///
/// Entries stand by the first moment they can have been. Where the spans of neighbours overlap,
/// which came first is not established: they share a group, and no view shows an order in it.
public struct TimelineOrder: Sendable, Hashable {
  /// One entry and the group it stands in.
  public struct Place: Sendable, Hashable {
    /// The entry.
    public let number: Int
    /// Group, from 0; another group means a certain order.
    public let group: Int
    /// Whether others share the group, so that the order is not established.
    public let isOpen: Bool
  }

  /// Entries in order.
  public let places: [Place]

  /// Orders entries.
  public init(_ entries: [(number: Int, span: TimelineSpan)]) {
    let sorted = entries.sorted {
      ($0.span.earliest.value, $0.span.latest.value, $0.number)
        < ($1.span.earliest.value, $1.span.latest.value, $1.number)
    }
    var groups: [[Int]] = []
    var latest: Int64 = .min
    for entry in sorted {
      // A group ends where something certainly came after everything in it.
      if groups.isEmpty || entry.span.earliest.value > latest {
        groups.append([])
      }
      groups[groups.count - 1].append(entry.number)
      latest = max(latest, entry.span.latest.value)
    }
    places = groups.enumerated().flatMap { index, members in
      members.map { Place(number: $0, group: index, isOpen: members.count > 1) }
    }
  }
}
