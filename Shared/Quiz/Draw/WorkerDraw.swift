public import Vocabulary

/// Why a drawn person is replaced by the next ticket.
///
/// Source: quiz.md §2.9. [D]
public enum SubstitutionReason: String, Sendable, Hashable, CaseIterable {
  /// Came up from the pit before the quiz (升井).
  case leftMine = "LEFT_MINE"
  /// On leave, against the roster (请假).
  case onLeave = "ON_LEAVE"
  /// Works at another post now (岗位变动).
  case postChanged = "POST_CHANGED"
}

/// One replacement: never a choice, always the next ticket of the same post.
public struct Substitution: Sendable, Hashable {
  /// Who was drawn and does not sit.
  public let absent: String
  /// Why.
  public let reason: SubstitutionReason
  /// Who sits; the next in the order of tickets.
  public let replacement: String
}

/// The people of one post in the order of their tickets.
public struct WorkerDraw: Sendable, Hashable {
  /// The post.
  public let postCode: String
  /// How many are drawn.
  public let count: Int
  /// Everybody at the post, smallest ticket first.
  public let order: [String]
  /// Replacements so far.
  public private(set) var substitutions: [Substitution] = []

  /// Draws `count` people of a post.
  ///
  /// Source: quiz.md §2.10 step 5, `QZW1|stratum|person token`.
  ///
  /// - Throws: `WorkerDrawRefusal.tooFew`.
  public init(
    _ count: Int, of postCode: String, from roster: Roster, seed: DrawSeed
  ) throws(WorkerDrawRefusal) {
    let people = roster.people(at: postCode)
    guard count > 0, people.count >= count else {
      throw .tooFew(post: postCode, needed: count, available: people.count)
    }
    self.postCode = postCode
    self.count = count
    order = TicketDrawer(seed).sorted(people, mark: "QZW1|\(postCode)|") { $0 }
  }

  /// Who sits now: the first drawn, replaced where they were.
  public var sitting: [String] {
    substitutions.reduce(into: Array(order.prefix(count))) { people, substitution in
      if let place = people.firstIndex(of: substitution.absent) {
        people[place] = substitution.replacement
      }
    }
  }

  /// Replaces somebody who sits by the next ticket.
  ///
  /// - Throws: `WorkerDrawRefusal.notSitting`, `nobodyLeft`.
  @discardableResult
  public mutating func substitute(
    _ absent: String, because reason: SubstitutionReason
  ) throws(WorkerDrawRefusal) -> Substitution {
    guard sitting.contains(absent) else { throw .notSitting(absent) }
    let next = count + substitutions.count
    guard next < order.count else { throw .nobodyLeft(post: postCode) }
    let substitution = Substitution(absent: absent, reason: reason, replacement: order[next])
    substitutions.append(substitution)
    return substitution
  }
}

/// Why nobody is drawn or replaced.
public enum WorkerDrawRefusal: Refusal {
  /// Fewer people at the post than wanted.
  case tooFew(post: String, needed: Int, available: Int)
  /// The person to be replaced does not sit.
  case notSitting(String)
  /// Everybody at the post was drawn already.
  case nobodyLeft(post: String)

  /// Reason code.
  public var reason: String {
    switch self {
    case .tooFew: "WORKERS_TOO_FEW"
    case .notSitting: "WORKER_NOT_SITTING"
    case .nobodyLeft: "WORKERS_NOBODY_LEFT"
    }
  }

  /// Rule behind it.
  public var basis: String { "quiz.md §2.9 [D]" }

  /// Fact at fault.
  public var detail: String {
    switch self {
    case .tooFew(let post, let needed, let available): "\(post): \(available) < \(needed)"
    case .notSitting(let token): token
    case .nobodyLeft(let post): post
    }
  }
}
