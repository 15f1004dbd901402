internal import Vocabulary

/// The order of entries whose times are not all exact.
///
/// Entries stand by the first moment they can have been. Where the spans of neighbours overlap,
/// which came first is not established: they share a group, and no view shows an order in it. An
/// entry that is known only to more than an hour says nothing about the order of the others: it
/// stands by its beginning, in a group of its own, and its place is open.
public struct TimelineOrder: Sendable, Hashable {
  /// Longest span that takes part in an order, in microseconds: an hour.
  ///
  /// Source: [D].
  public static let spanMax: Int64 = 3_600_000_000

  /// One entry and the group it stands in.
  public struct Place: Sendable, Hashable {
    /// The entry.
    public let number: Int
    /// Group, from 0; another group means a certain order, unless the place of either is open.
    public let group: Int
    /// Whether its order to its neighbours is not established.
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
    var groups: [(members: [Int], isLoose: Bool)] = []
    var latest: Int64 = .min
    for entry in sorted {
      if entry.span.latest.value - entry.span.earliest.value > Self.spanMax {
        // In the middle of a group it stands before it, so that the group stays together.
        let isInside = entry.span.earliest.value <= latest && groups.last?.isLoose == false
        groups.insert(([entry.number], true), at: groups.count - (isInside ? 1 : 0))
        continue
      }
      // A group ends where something certainly came after everything in it.
      if entry.span.earliest.value <= latest, groups.last?.isLoose == false {
        groups[groups.count - 1].members.append(entry.number)
      } else {
        groups.append(([entry.number], false))
      }
      latest = max(latest, entry.span.latest.value)
    }
    places = groups.enumerated().flatMap { index, group in
      group.members.map {
        Place(number: $0, group: index, isOpen: group.isLoose || group.members.count > 1)
      }
    }
  }
}
